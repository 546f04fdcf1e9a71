package org.oscm.webservices.soap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.Refusal;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.SaaSApplicationException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Which published exception an error code leaves the platform as. Every code stands here at most once. */
final class FaultTable {

    /** Makes the published exception of a refusal; the text is its English sentence. */
    interface Row {
        SaaSApplicationException of(String text, Refusal refusal);
    }

    private final Map<ErrorCode, Row> rows = new HashMap<>();

    Optional<Row> row(ErrorCode code) {
        return Optional.ofNullable(rows.get(code));
    }

    Set<ErrorCode> codes() {
        return rows.keySet();
    }

    void invalid(ErrorCode code, ReasonEnum reason) {
        add(code, (text, r) -> new ValidationException(text, reason, r.member(), parameters(r)));
    }

    void notFound(ErrorCode code, ClassEnum what) {
        add(code, (text, r) -> new ObjectNotFoundException(text, what, parameters(r)));
    }

    void notUnique(ErrorCode code, ClassEnum what) {
        add(code, (text, r) -> new NonUniqueBusinessKeyException(text, what, parameters(r)));
    }

    void notPermitted(ErrorCode code) {
        fault(code, OperationNotPermittedException::new);
    }

    void stale(ErrorCode code) {
        fault(code, ConcurrentModificationException::new);
    }

    /** An exception whose fault bean is the common one; its message key is derived from the code. */
    void fault(ErrorCode code, BiFunction<String, ApplicationExceptionBean, SaaSApplicationException> exception) {
        add(code, (text, r) -> exception.apply(text, new ApplicationExceptionBean("ex." + code.name(), parameters(r))));
    }

    /** Any other exception, with what its fault bean adds. */
    void add(ErrorCode code, Row row) {
        if (rows.put(code, row) != null) {
            throw new IllegalStateException(code + " stands twice in the table");
        }
    }

    static String[] parameters(Refusal refusal) {
        return refusal.parameters().toArray(String[]::new);
    }
}
