package org.oscm.webservices.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A SOAP 1.1 fault without detail, for requests that are refused before anybody knows which operation they are for. */
public final class PlainFault {

    private PlainFault() {}

    /** @param complaint one sentence for the caller, whose fault it is */
    public static void write(String complaint, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/xml;charset=UTF-8");
        response.getOutputStream()
                .write(
                        ("<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault>"
                                        + "<faultcode>soap:Client</faultcode><faultstring>" + escape(complaint)
                                        + "</faultstring></soap:Fault></soap:Body></soap:Envelope>")
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
