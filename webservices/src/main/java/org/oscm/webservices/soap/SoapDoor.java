package org.oscm.webservices.soap;

import com.sun.xml.ws.api.BindingID;
import com.sun.xml.ws.api.server.Container;
import com.sun.xml.ws.api.server.WSEndpoint;
import com.sun.xml.ws.transport.http.servlet.ServletAdapter;
import com.sun.xml.ws.transport.http.servlet.ServletAdapterList;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.oscm.webservices.http.BufferedRequest;
import org.oscm.webservices.http.PlainFault;
import org.oscm.webservices.soap.PublishedServices.Endpoint;
import org.xml.sax.EntityResolver;

/**
 * All SOAP endpoints in one servlet. An endpoint is made from the published interface when it is asked for first; its
 * WSDL is also served at the addresses of the released product's downloads, {@code /oscm/[v1.9/]<Service>/<suffix>?wsdl}.
 */
public class SoapDoor extends HttpServlet {

    private static final String NAMESPACE = "http://oscm.org/xsd";
    private static final Pattern DOWNLOAD = Pattern.compile("/oscm(/v1\\.9)?(/[^/]+/[^/]+)");
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final transient Map<Endpoint, ServletAdapter> adapters = new ConcurrentHashMap<>();
    private final transient Container container = new DoorContainer();
    private transient ServletAdapterList adapterList;

    @Override
    public void init() {
        System.setProperty("com.sun.xml.ws.fault.SOAPFaultBuilder.disableCaptureStackTrace", "true");
        adapterList = new ServletAdapterList(getServletContext());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Endpoint> endpoint = endpoint(request);
        String query = request.getQueryString();
        if (endpoint.isEmpty()
                || query == null
                || !query.toLowerCase(Locale.ROOT).matches("(wsdl|xsd)(=.*)?")) {
            nothingHere(response);
        } else {
            adapter(endpoint.get()).handle(getServletContext(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Endpoint> endpoint = PublishedServices.at(request.getServletPath());
        if (endpoint.isEmpty()) {
            nothingHere(response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        String complaint = body.length > MOST_BYTES
                ? "The request is larger than " + MOST_BYTES / 1024 / 1024 + " MB."
                : EnvelopeCheck.complaint(body);
        if (complaint == null) {
            adapter(endpoint.get()).handle(getServletContext(), new BufferedRequest(request, body), response);
        } else {
            PlainFault.write(complaint, response);
        }
    }

    private static Optional<Endpoint> endpoint(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Matcher download = DOWNLOAD.matcher(path);
        return PublishedServices.at(download.matches() ? download.group(2) : path);
    }

    private ServletAdapter adapter(Endpoint endpoint) {
        return adapters.computeIfAbsent(endpoint, this::open);
    }

    private ServletAdapter open(Endpoint endpoint) {
        String service = endpoint.service().getSimpleName();
        WSEndpoint<?> opened = WSEndpoint.create(
                endpoint.service(),
                false,
                new ServiceCalls(endpoint.service()),
                new QName(NAMESPACE, service),
                new QName(NAMESPACE, service + "Port" + endpoint.suffix()),
                container,
                BindingID.SOAP11_HTTP.createBinding(),
                null,
                null,
                (EntityResolver) null,
                true);
        opened.getServiceDefinition().addFilter(new ReleaseTag());
        synchronized (adapterList) {
            return adapterList.createAdapter(service + endpoint.suffix(), endpoint.path(), opened);
        }
    }

    private static void nothingHere(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("There is no such service. Services answer POST at /<Service>/BASIC and are described by GET"
                        + " /<Service>/BASIC?wsdl.");
    }
}
