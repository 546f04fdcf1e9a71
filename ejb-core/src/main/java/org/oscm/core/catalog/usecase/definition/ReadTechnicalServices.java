package org.oscm.core.catalog.usecase.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.catalog.TechnicalServiceDefinition;

/**
 * Reads technical service definitions from XML. Everything that is wrong is collected, so that a provider can correct
 * it at once: first what the schema says, then the rules a schema cannot express. A document with a DOCTYPE, of more
 * than 10 MB or nested more than 100 levels deep is refused.
 */
public final class ReadTechnicalServices {
    /** The greatest size of a document in bytes. */
    public static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private final Set<String> languages;

    /** @param languages ISO 639 codes of the languages texts may have */
    public ReadTechnicalServices(Set<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    /**
     * The definitions in a document whose root is TechnicalServices or a single TechnicalService.
     *
     * @param xml in the encoding its XML declaration names, UTF-8 if there is none
     */
    public DefinitionReading from(byte[] xml) {
        DefinitionProblems problems = new DefinitionProblems();
        if (xml.length > LARGEST_BYTES) {
            problems.add(DefinitionProblem.ofDocument("The document has more than 10 MB."));
            return new DefinitionReading(List.of(), problems.inOrder());
        }
        Optional<XmlElement> root = new DefinitionParser(problems).parse(xml);
        List<TechnicalServiceDefinition> services =
                root.map(element -> services(element, problems)).orElse(List.of());
        List<DefinitionProblem> found = problems.inOrder();
        return new DefinitionReading(found.isEmpty() ? services : List.of(), found);
    }

    private List<TechnicalServiceDefinition> services(XmlElement root, DefinitionProblems problems) {
        boolean single = root.name().equals("TechnicalService");
        List<XmlElement> elements = single ? List.of(root) : root.children("TechnicalService");
        Ids.checkUnique(elements, problems);
        ServiceRules rules = new ServiceRules(languages, problems);
        List<TechnicalServiceDefinition> services = new ArrayList<>();
        elements.forEach(element -> rules.read(element).ifPresent(services::add));
        return services;
    }
}
