package org.oscm.schemas;

import java.util.function.Consumer;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Turns what parser and validator report into violations. The validator reports a wrong value twice: first which rule
 * the value breaks, then which attribute or element holds it; here the two become one violation.
 */
final class ViolationReporter implements ErrorHandler {
    private final Consumer<SchemaViolation> violations;
    private String brokenRule;

    ViolationReporter(Consumer<SchemaViolation> violations) {
        this.violations = violations;
    }

    @Override
    public void warning(SAXParseException warning) {
        error(warning);
    }

    @Override
    public void error(SAXParseException error) {
        String message = error.getMessage();
        if (SchemaSentences.isBrokenRule(message)) {
            brokenRule = SchemaSentences.plain(message);
            return;
        }
        String holder = brokenRule == null ? null : SchemaSentences.holderOfWrongValue(message);
        violations.accept(SchemaViolation.at(
                error, holder == null ? SchemaSentences.plain(message) : holder + ": " + brokenRule));
        brokenRule = null;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXParseException {
        violations.accept(SchemaViolation.of(error));
        throw error;
    }
}
