package org.oscm.launcher;

/**
 * Where mail leaves the platform; unused in a sandbox.
 *
 * @param host SMTP server
 * @param port 1..65535
 * @param from sender of every mail
 */
record MailOptions(String host, int port, String from) {

    static MailOptions read(Options.Reader reader) {
        return new MailOptions(
                reader.text("oscm.mail.host").orElse("localhost"),
                reader.port("oscm.mail.port", 25),
                reader.text("oscm.mail.from").orElse("oscm@localhost"));
    }
}
