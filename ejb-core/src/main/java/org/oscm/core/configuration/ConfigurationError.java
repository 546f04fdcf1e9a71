package org.oscm.core.configuration;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum ConfigurationError implements ErrorCode {
    /** No setting has this name; parameter: the name. */
    SETTING_UNKNOWN(Kind.NOT_FOUND),
    /** The setting may not change after the installation; parameter: the name. */
    SETTING_READ_ONLY(Kind.CONFLICT),
    /** Only a sandbox has a clock that can be moved and a mailbox that can be read. */
    NOT_A_SANDBOX(Kind.NOT_FOUND);

    private final Kind kind;

    ConfigurationError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
