package org.oscm.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.time.ZoneId;

/** Where the started server is reached, as told to the person at the console. */
final class Addresses {

    private Addresses() {}

    /** HTTPS address of the server as seen from this machine; ends with a slash. */
    static URI baseUrl(Options options) {
        return URI.create("https://" + host(options.bind()) + ":" + options.httpsPort() + "/");
    }

    private static String host(InetAddress bind) {
        if (bind.isLoopbackAddress() || bind.isAnyLocalAddress()) {
            return "localhost";
        }
        String address = bind.getHostAddress();
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** The lines printed when the server is ready. */
    static String[] lines(Options options, Home home) {
        URI base = baseUrl(options);
        String password = options.operatorPassword().isPresent()
                ? "password as given at the first start"
                : "first password in " + home.operatorPassword();
        return new String[] {
            "",
            "  Portal     " + base.resolve("oscm-portal"),
            "  SOAP       " + base + "<Service>/BASIC?wsdl",
            "  REST       " + base.resolve("oscm-rest/openapi.json"),
            "  Operator   user key 1000, " + password,
            "  Trust      " + home.tls().resolve("server.pem"),
            "  Database   " + options.database().shortDescription(),
            "  Time zone  " + options.zone().map(ZoneId::getId).orElse("as at the first start")
                    + (options.sandbox() ? ", sandbox: the clock may be moved, mail stays here" : ""),
            "  Log        " + home.logs().resolve("server.log"),
            "",
            "  Ctrl-C stops the server.",
            ""
        };
    }
}
