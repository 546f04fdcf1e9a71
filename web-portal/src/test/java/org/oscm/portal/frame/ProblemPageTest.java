package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.oscm.portal.Stub;

class ProblemPageTest {
    @Test
    void aSessionThatIsOverIsSaidToBeOver() {
        ProblemPage page = after(500, new ServletException(new ViewExpiredException("gone")));
        assertThat(page.getTitle()).isEqualTo("You were away for a while");
        assertThat(page.getNumber()).isNull();
    }

    @Test
    void whatIsRefusedIsSaidToBeRefused() {
        assertThat(after(403, null).getTitle()).isEqualTo("You may not do this");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(after(404, null).getTitle()).isEqualTo("There is nothing at this address");
        assertThat(after(null, null).getTitle()).isEqualTo("There is nothing at this address");
    }

    @Test
    void anUnexpectedFailureHasANumberThatIsInTheLogToo() {
        Recorder log = new Recorder();
        Logger logger = Logger.getLogger(ProblemPage.class.getName());
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
        try {
            IllegalStateException failure = new IllegalStateException("secret detail");
            ProblemPage page = after(500, failure);
            assertThat(page.getText()).doesNotContain("secret");
            assertThat(page.getNumber()).hasSize(8);
            assertThat(log.last.getMessage()).contains(page.getNumber());
            assertThat(log.last.getThrown()).isSameAs(failure);
        } finally {
            logger.removeHandler(log);
            logger.setUseParentHandlers(true);
        }
    }

    private static ProblemPage after(Integer status, Throwable cause) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        attributes.put(RequestDispatcher.ERROR_EXCEPTION, cause);
        Map<String, Object> answers = new HashMap<>();
        answers.put("getAttribute", (Stub.Answer) values -> attributes.get(values[0]));
        answers.put("getCookies", null);
        answers.put("getHeader", null);
        answers.put("getUserPrincipal", null);
        HttpServletRequest request = Stub.of(HttpServletRequest.class, answers);
        ProblemPage page = new ProblemPage(request, new Languages(request, new Visitor(request)));
        page.classify();
        return page;
    }

    private static class Recorder extends Handler {
        LogRecord last;

        @Override
        public void publish(LogRecord entry) {
            last = entry;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
