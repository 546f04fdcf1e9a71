package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;

class ContradictionTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyContradictionIsASentenceInEveryLanguageThatNamesTheSubscription(Contradiction contradiction) {
        BillingComplaint complaint =
                BillingComplaint.of("Mega Office", new ContradictoryHistory(contradiction, "one", "two"));

        List<String> sentences =
                Arrays.asList(complaint.in(Locale.ENGLISH), complaint.in(Locale.GERMAN), complaint.in(Locale.JAPANESE));

        assertThat(sentences).allMatch(sentence -> sentence.startsWith("Mega Office"));
        assertThat(sentences).doesNotHaveDuplicates().noneMatch(sentence -> sentence.contains("{"));
    }
}
