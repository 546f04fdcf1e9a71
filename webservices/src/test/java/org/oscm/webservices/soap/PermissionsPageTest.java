package org.oscm.webservices.soap;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.oscm.core.kernel.UserRole;
import org.oscm.webservices.soap.PublishedOperations.Operation;

/** Who may call what: the declared roles of every real operation are those of the contract. */
class PermissionsPageTest {

    private static final String INTRODUCTION = """
            Which roles each real operation asks for; one of them is enough. "any user" means every signed-in user, on what is his.
            Beyond the role, every operation is limited to what belongs to the caller's organization.
            """;

    private static final Path CONTRACT =
            Path.of("..", "schemas", "src", "test", "resources", "contract", "services.json");

    /** Where the released product checked nothing or less than its guide says, these roles are asked for. */
    private static final Map<String, Set<String>> STRICTER = Map.ofEntries(
            entry("AccountService.saveUdaDefinitions", Set.of("SERVICE_MANAGER")),
            entry("AccountService.getUdaDefinitions", Set.of("SERVICE_MANAGER")),
            entry("AccountService.getUdas", Set.of("SERVICE_MANAGER")),
            entry("AccountService.saveUdas", Set.of("SERVICE_MANAGER", "ORGANIZATION_ADMIN")),
            entry("IdentityService.importLdapUsers", Set.of("ORGANIZATION_ADMIN")),
            entry("IdentityService.searchLdapUsers", Set.of("ORGANIZATION_ADMIN")),
            entry("IdentityService.addRevokeUserGroupAssignment", Set.of("ORGANIZATION_ADMIN")),
            entry("OrganizationalUnitService.grantUserRolesInUnit", Set.of("ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR")),
            entry(
                    "OrganizationalUnitService.revokeUserRolesInUnit",
                    Set.of("ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR")),
            entry("VatService.getCountryVats", Set.of("SERVICE_MANAGER")),
            entry("VatService.getDefaultVat", Set.of("SERVICE_MANAGER")),
            entry("VatService.getOrganizationVats", Set.of("SERVICE_MANAGER")),
            entry("VatService.getVatSupport", Set.of("SERVICE_MANAGER")),
            entry(
                    "ServiceProvisioningService.validateTechnicalServiceCommunication",
                    Set.of("SERVICE_MANAGER", "TECHNOLOGY_MANAGER")));

    @Test
    void thePageTellsTheTruth() throws IOException {
        String rows = PublishedOperations.ALL.stream()
                .filter(operation -> operation.implementation().isPresent())
                .map(operation -> "| " + operation.name() + " | " + shown(declared(operation)) + " |")
                .collect(Collectors.joining("\n"));

        GeneratedPage.check(
                "permissions.md", "Permissions", INTRODUCTION, "| Operation | Roles |\n|---|---|\n" + rows + "\n");
    }

    @TestFactory
    Iterable<DynamicTest> everyRealOperationAsksForTheRolesOfTheContract() throws IOException {
        JsonNode services = new ObjectMapper().readTree(CONTRACT.toFile()).get("services");
        return PublishedOperations.ALL.stream()
                .filter(operation -> operation.implementation().isPresent())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> assertThat(declared(operation)).isEqualTo(expected(operation, services))))
                .toList();
    }

    private static Set<String> declared(Operation operation) {
        return operation
                .implementation()
                .map(method -> method.getAnnotation(RolesAllowed.class))
                .map(roles -> (Set<String>) new TreeSet<>(Arrays.asList(roles.value())))
                .orElse(Set.of());
    }

    private static Set<String> expected(Operation operation, JsonNode services) {
        return Optional.ofNullable(STRICTER.get(operation.name()))
                .orElseGet(() -> fromContract(services.at("/"
                        + operation.service().getSimpleName() + "/operations/"
                        + PublishedServices.wireName(operation.method()) + "/roles")));
    }

    private static Set<String> fromContract(JsonNode roles) {
        JsonNode stated = roles.get("enforced").isNull() ? roles.get("documented") : roles.get("enforced");
        Set<String> named = new TreeSet<>();
        stated.forEach(role -> named.add(role.asText()));
        return named.isEmpty() || named.contains("*") ? Set.of(UserRole.ANY_USER) : named;
    }

    private static String shown(Set<String> roles) {
        return roles.stream()
                .map(role -> role.equals(UserRole.ANY_USER) ? "any user" : role)
                .collect(Collectors.joining(", "));
    }
}
