package org.oscm.vo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueObjectsTest {
    @Test
    void collectionsAreEmptyAndNeverNull() {
        VOService service = new VOService();
        VOUser user = new VOUser();

        service.setTags(null);
        user.setUserRoles(null);

        assertThat(service.getParameters()).isEmpty();
        assertThat(service.getTags()).isEmpty();
        assertThat(user.getUserRoles()).isEmpty();
    }
}
