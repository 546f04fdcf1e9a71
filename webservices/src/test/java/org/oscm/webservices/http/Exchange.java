package org.oscm.webservices.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A request and the response to it, as far as filters ask. */
final class Exchange {

    final Map<String, String> requestHeaders = new HashMap<>();
    final Map<String, String> responseHeaders = new HashMap<>();
    String userKey = "1000";

    private final String method;
    private final String path;
    private final String body;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int status = 200;

    Exchange(String method, String path, String body) {
        this.method = method;
        this.path = path;
        this.body = body;
    }

    Exchange key(String key) {
        requestHeaders.put("Idempotency-Key", key);
        return this;
    }

    int status() {
        return status;
    }

    String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (proxy, asked, arguments) -> switch (asked.getName()) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getQueryString" -> null;
            case "getHeader" -> requestHeaders.get((String) arguments[0]);
            case "getLocale" -> Locale.GERMAN;
            case "getUserPrincipal" -> userKey == null ? null : (Principal) () -> userKey;
            case "getInputStream" -> input();
            default -> throw new UnsupportedOperationException(asked.getName());
        });
    }

    private ServletInputStream input() {
        HttpServletRequest empty = proxy(HttpServletRequest.class, (proxy, asked, arguments) -> null);
        return new BufferedRequest(empty, body.getBytes(StandardCharsets.UTF_8)).getInputStream();
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, asked, arguments) -> {
            switch (asked.getName()) {
                case "getStatus":
                    return status;
                case "setStatus":
                    status = (Integer) arguments[0];
                    return null;
                case "getContentType":
                    return responseHeaders.get("Content-Type");
                case "setContentType":
                    return responseHeaders.put("Content-Type", (String) arguments[0]);
                case "setContentLength":
                    return responseHeaders.put("Content-Length", String.valueOf(arguments[0]));
                case "getHeader":
                    return responseHeaders.get((String) arguments[0]);
                case "setHeader":
                    return responseHeaders.put((String) arguments[0], (String) arguments[1]);
                case "getOutputStream":
                    return output();
                default:
                    throw new UnsupportedOperationException(asked.getName());
            }
        });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                written.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(Exchange.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
