package org.oscm.core.identity.model;

import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;

/**
 * How a certificate is called.
 *
 * @param shown as RFC 2253 writes it
 * @param canonical the same for every way of writing it
 */
public record DistinguishedName(String shown, String canonical) {

    private static final int LONGEST = 4096;

    /** @throws Refusal if the text is not such a name */
    public static DistinguishedName of(String text) {
        Check.length("distinguishedName", text, LONGEST);
        try {
            X500Principal name = new X500Principal(text);
            if (name.getName().isEmpty()) {
                throw Refusal.ofMember(IdentityError.DISTINGUISHED_NAME_WRONG, "distinguishedName", text);
            }
            return new DistinguishedName(
                    name.getName(), name.getName(X500Principal.CANONICAL).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notOne) {
            throw Refusal.ofMember(IdentityError.DISTINGUISHED_NAME_WRONG, "distinguishedName", text);
        }
    }
}
