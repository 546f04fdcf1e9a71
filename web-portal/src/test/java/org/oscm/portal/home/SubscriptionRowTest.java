package org.oscm.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.portal.text.DateText;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOSubscription;

class SubscriptionRowTest {
    private final VOSubscription subscription = new VOSubscription();

    SubscriptionRowTest() {
        subscription.setSubscriptionId("Archive Altona");
        subscription.setStatus(SubscriptionStatus.ACTIVE);
    }

    @Test
    void anActiveSubscriptionSaysSinceWhen() {
        subscription.setSellerName("Nordlicht Software");
        subscription.setActivationDate(Instant.parse("2011-05-19T10:53:46.266Z").toEpochMilli());
        subscription.setNumberOfAssignedUsers(3);
        assertThat(row())
                .isEqualTo(new SubscriptionRow(
                        "Archive Altona", "by Nordlicht Software", "ok", "check", "Active", "19 May 2011", 3));
    }

    @Test
    void oneThatIsBeingSetUpHasNoDayYet() {
        subscription.setStatus(SubscriptionStatus.PENDING);
        assertThat(row().since()).isEmpty();
        assertThat(row().seller()).isEmpty();
        assertThat(row().tone()).isEqualTo("wait");
    }

    @ParameterizedTest
    @EnumSource(SubscriptionStatus.class)
    void everyStateHasAShapeAndAWord(SubscriptionStatus status) {
        subscription.setStatus(status);
        assertThat(row().icon()).isNotEmpty();
        assertThat(row().state()).isNotEmpty();
    }

    private SubscriptionRow row() {
        return SubscriptionRow.of(
                subscription, new Texts(Locale.ENGLISH), new DateText(Locale.ENGLISH, ZoneOffset.UTC));
    }
}
