package org.oscm.core.provisioning.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.schemas.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the WSDL of an application says. Only these two facts are taken from it: what messages look like is promised, so
 * that a WSDL can neither make the platform follow imports nor change what it sends.
 *
 * @param address where the SOAP service listens
 * @param release the release of the provisioning contract the application follows; null if it does not say. The
 *     operations of this platform are the same in all of them.
 */
record ProvisioningWsdl(String address, String release) {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int OK = 200;

    /** @throws Refusal if there is none, or not that of a provisioning service */
    static ProvisioningWsdl read(Application application, int timeoutMillis) {
        String url = wsdlUrl(application.provisioningUrl());
        byte[] document = fetch(url, application, timeoutMillis);
        try {
            Content content = new Content();
            XMLReader reader = SecureXml.reader();
            reader.setContentHandler(content);
            reader.setErrorHandler(content);
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
            if (!content.isProvisioningService || content.address == null) {
                throw Refusal.of(ProvisioningError.APPLICATION_SERVICE_WRONG, url);
            }
            return new ProvisioningWsdl(content.address, content.release());
        } catch (SAXException | IOException e) {
            throw Refusal.because(e, ProvisioningError.APPLICATION_ENDPOINT_WRONG, url, "no WSDL");
        }
    }

    private static String wsdlUrl(String provisioningUrl) {
        return provisioningUrl.indexOf('?') < 0 ? provisioningUrl + "?wsdl" : provisioningUrl;
    }

    private static byte[] fetch(String url, Application application, int timeoutMillis) {
        try {
            HttpURLConnection connection = open(url);
            connection.setConnectTimeout(timeoutMillis);
            connection.setReadTimeout(timeoutMillis);
            if (application.wantsAuthentication()) {
                connection.setRequestProperty("Authorization", "Basic " + credentials(application));
            }
            try {
                return body(url, connection);
            } finally {
                connection.disconnect();
            }
        } catch (SocketTimeoutException e) {
            throw Refusal.because(e, ProvisioningError.APPLICATION_TIMED_OUT, url, timeoutMillis);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            throw Refusal.because(e, ProvisioningError.APPLICATION_NOT_LISTENING, url);
        } catch (IOException e) {
            throw Refusal.because(e, ProvisioningError.APPLICATION_ENDPOINT_WRONG, url, e.getMessage());
        }
    }

    private static HttpURLConnection open(String url) throws IOException {
        try {
            if (new URI(url).toURL().openConnection() instanceof HttpURLConnection connection) {
                return connection;
            }
            throw new MalformedURLException("neither http nor https");
        } catch (URISyntaxException | java.lang.IllegalArgumentException e) {
            throw new IOException("not a URL", e);
        }
    }

    private static byte[] body(String url, HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status != OK) {
            throw Refusal.of(ProvisioningError.APPLICATION_ENDPOINT_WRONG, url, "HTTP " + status);
        }
        byte[] document = connection.getInputStream().readNBytes(MOST_BYTES + 1);
        if (document.length > MOST_BYTES) {
            throw Refusal.of(ProvisioningError.APPLICATION_ENDPOINT_WRONG, url, "more than " + MOST_BYTES + " bytes");
        }
        return document;
    }

    private static String credentials(Application application) {
        String password = application.password() == null ? "" : application.password();
        return Base64.getEncoder()
                .encodeToString((application.username() + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Collects address and release; a WSDL of another service has no port of the promised type. */
    private static final class Content extends DefaultHandler {
        private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
        private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
        private static final String SERVICE = "ProvisioningService";
        private static final String NAMESPACE = "http://oscm.org/xsd";

        private final StringBuilder documentation = new StringBuilder();
        private int depth;
        private boolean inDocumentation;
        private String targetNamespace;
        private boolean isProvisioningService;
        private String address;

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
            depth++;
            if (depth == 1) {
                targetNamespace = attributes.getValue("targetNamespace");
            } else if (depth == 2 && WSDL.equals(uri) && "documentation".equals(name)) {
                inDocumentation = true;
            } else if (WSDL.equals(uri) && ("portType".equals(name) || "import".equals(name))) {
                noteService(attributes);
            } else if (SOAP.equals(uri) && "address".equals(name)) {
                address = attributes.getValue("location");
            }
        }

        private void noteService(Attributes attributes) {
            boolean declared = SERVICE.equals(attributes.getValue("name")) && NAMESPACE.equals(targetNamespace);
            boolean imported = NAMESPACE.equals(attributes.getValue("namespace"));
            isProvisioningService |= declared || imported;
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            depth--;
            inDocumentation = inDocumentation && depth > 1;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inDocumentation) {
                documentation.append(text, start, length);
            }
        }

        String release() {
            String text = documentation.toString().strip();
            return text.isEmpty() ? null : text;
        }
    }
}
