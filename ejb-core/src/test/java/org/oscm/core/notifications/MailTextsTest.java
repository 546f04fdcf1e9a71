package org.oscm.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.testing.TestCore;

class MailTextsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void everyMailHasSubjectAndTextInEveryLanguage(MailTemplate template) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE}) {
            String reader = locale + "@dock.example";
            core.get(WriteMail.class).write(reader, locale, template, "p0", "p1", "p2", "p3", "p4");
            core.settle();

            assertThat(core.get(Mails.class).to(reader)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isNotBlank().doesNotContain("{", "\n");
                assertThat(mail.text()).endsWith("\n").doesNotContain("{").isNotEqualTo(mail.subject());
            });
        }
    }
}
