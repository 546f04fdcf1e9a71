package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oscm.core.kernel.Refusal;
import org.oscm.intf.IdentityService;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOUser;

class ArgumentsTest {

    private final Method setUserRoles = Arrays.stream(IdentityService.class.getMethods())
            .filter(method -> method.getName().equals("setUserRoles"))
            .findFirst()
            .orElseThrow();

    @Test
    void a_word_that_no_enumeration_has_is_refused_with_the_name_of_the_list() {
        List<UserRoleType> roles = Arrays.asList(UserRoleType.SERVICE_MANAGER, null);

        assertThatThrownBy(() -> Arguments.requireKnownValues(setUserRoles, new VOUser(), roles))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("roles");
    }

    @Test
    void what_is_left_out_is_for_the_operation_to_judge() {
        assertThatCode(() -> Arguments.requireKnownValues(setUserRoles, null, List.of()))
                .doesNotThrowAnyException();
    }
}
