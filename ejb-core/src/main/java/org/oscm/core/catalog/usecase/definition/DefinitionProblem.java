package org.oscm.core.catalog.usecase.definition;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with a document of technical services.
 *
 * @param line counted from 1; 0 if the problem concerns no line
 * @param column counted from 1; 0 if unknown
 * @param subject the service and its part concerned, for example {@code technical service "CRM", event "LOGIN"}; empty
 *     if the problem concerns the whole document
 * @param message an English sentence for the technology provider
 */
public record DefinitionProblem(int line, int column, String subject, String message) {
    static final Comparator<DefinitionProblem> BY_POSITION =
            Comparator.comparingInt(DefinitionProblem::line).thenComparingInt(DefinitionProblem::column);

    public DefinitionProblem {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(message);
    }

    /** A problem of the whole document. */
    static DefinitionProblem ofDocument(String message) {
        return new DefinitionProblem(0, 0, "", message);
    }

    /** The problem in one line of text. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : "Line " + line;
        String separator = place.isEmpty() || subject.isEmpty() ? "" : ", ";
        String where = place + separator + subject;
        return (where.isEmpty() ? message : where + ": " + message).replaceAll("\\s+", " ");
    }
}
