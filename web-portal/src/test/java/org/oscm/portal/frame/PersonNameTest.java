package org.oscm.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oscm.vo.VOUserDetails;

class PersonNameTest {
    @Test
    void theFirstNameComesFirst() {
        assertThat(PersonName.of(person("Ole", "Hansen"), "de")).isEqualTo("Ole Hansen");
        assertThat(PersonName.of(person("Ole", "Hansen"), null)).isEqualTo("Ole Hansen");
    }

    @Test
    void inJapaneseTheFamilyNameComesFirst() {
        assertThat(PersonName.of(person("美奈", "佐藤"), "ja")).isEqualTo("佐藤 美奈");
    }

    @Test
    void withoutANameTheUserIdStandsForIt() {
        assertThat(PersonName.of(person(null, " "), "en")).isEqualTo("administrator");
        assertThat(PersonName.initials(person(null, null))).isEqualTo("A");
    }

    @Test
    void theInitialsAreWholeLetters() {
        assertThat(PersonName.initials(person("ole", "hansen"))).isEqualTo("OH");
        assertThat(PersonName.initials(person("𠮷", "野"))).isEqualTo("𠮷野");
    }

    private static VOUserDetails person(String first, String last) {
        VOUserDetails person = new VOUserDetails();
        person.setUserId("administrator");
        person.setFirstName(first);
        person.setLastName(last);
        return person;
    }
}
