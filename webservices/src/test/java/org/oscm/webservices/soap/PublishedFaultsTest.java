package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.ws.soap.SOAPFaultException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.intf.IdentityService;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.ValidationException;

class PublishedFaultsTest {

    private static final Set<InputError> ONLY_IN_JSON = EnumSet.of(
            InputError.INSTANT,
            InputError.JSON,
            InputError.JSON_OBJECT,
            InputError.JSON_LIST,
            InputError.MEMBER_UNKNOWN,
            InputError.TIME_ZONE,
            InputError.TIME_REVERSED,
            InputError.MONTH,
            InputError.VALUES_WRONG);

    private final Method changePassword = operation("changePassword");

    @Test
    void aRefusedValueBecomesAValidationExceptionWithMemberAndReason() {
        Exception fault = PublishedFaults.fault(Refusal.ofMember(InputError.REQUIRED, "newPassword"), changePassword);

        assertThat(fault).isInstanceOfSatisfying(ValidationException.class, refused -> {
            assertThat(refused.getMember()).isEqualTo("newPassword");
            assertThat(refused.getReason()).isEqualTo(ValidationException.ReasonEnum.REQUIRED);
            assertThat(refused).hasMessage("newPassword is missing.");
        });
    }

    @Test
    void ofSeveralRefusedValuesTheFirstIsPublished() {
        Refusal refusal = Refusal.ofAll(
                InputError.VALUES_WRONG,
                List.of(
                        Refusal.ofMember(InputError.REQUIRED, "name"),
                        Refusal.ofMember(InputError.EMAIL, "email", "x")));

        assertThat(PublishedFaults.fault(refusal, changePassword))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.getMember()).isEqualTo("name");
                    assertThat(refused).hasMessage("name is missing.");
                });
    }

    @Test
    void aCodeBecomesTheExceptionOfTheTable() {
        assertThat(PublishedFaults.fault(Refusal.of(IdentityError.PASSWORD_WRONG), changePassword))
                .isInstanceOf(SecurityCheckException.class);
    }

    @Test
    void whatTheOperationDoesNotDeclareLeavesAsPlainFaultWithTheSameText() {
        assertThat(PublishedFaults.fault(Refusal.of(IdentityError.USER_NOT_FOUND, "x"), changePassword))
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("There is no user x.");
    }

    @Test
    void whatIsNotThereYetSaysSo() {
        Refusal refusal = Refusal.of(PlatformError.NOT_YET_AVAILABLE, "IdentityService.searchLdapUsers");

        assertThat(PublishedFaults.fault(refusal, changePassword))
                .isInstanceOf(SOAPFaultException.class)
                .hasMessageContaining("IdentityService.searchLdapUsers is not yet available");
    }

    @Test
    void everyInputErrorThatSoapCanMeetHasItsReason() {
        assertThat(PublishedFaults.codes().stream().filter(code -> code.kind() == ErrorCode.Kind.INVALID))
                .contains(Arrays.stream(InputError.values())
                        .filter(code -> !ONLY_IN_JSON.contains(code))
                        .toArray(ErrorCode[]::new));
    }

    private static Method operation(String name) {
        return Arrays.stream(IdentityService.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findAny()
                .orElseThrow();
    }
}
