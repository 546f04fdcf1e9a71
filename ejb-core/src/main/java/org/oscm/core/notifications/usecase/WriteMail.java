package org.oscm.core.notifications.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.model.Mail;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/** Writes a mail in the reader's language; it leaves after the transaction. */
@Dependent
public class WriteMail {

    private static final String SENDER = "no-reply@localhost";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Mails mails;
    private final Settings settings;
    private final Event<TimerWanted> work;
    private final Clock clock;

    @Inject
    public WriteMail(Mails mails, Settings settings, Event<TimerWanted> work, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** @param parameters days and decimals are written as the reader's language does it, everything else as it is */
    public void write(String to, Locale locale, MailTemplate template, Object... parameters) {
        ResourceBundle texts = ResourceBundle.getBundle("org.oscm.core.notifications.mails", locale, NO_FALLBACK);
        mails.add(new Mail(
                clock.instant(),
                SENDER,
                to,
                charset(locale),
                fill(texts, template + ".subject", locale, parameters),
                fill(texts, template + ".text", locale, parameters)));
        work.fire(new TimerWanted(PlatformTimer.MAIL_DELIVERY));
    }

    /** Some readers of Japanese mails want another one than all others. */
    private String charset(Locale locale) {
        String wanted = settings.text(SettingKey.MAIL_JA_CHARSET);
        boolean special = locale.getLanguage().equals("ja") && Charset.isSupported(wanted);
        return special ? wanted : StandardCharsets.UTF_8.name();
    }

    private static String fill(ResourceBundle texts, String key, Locale locale, Object... parameters) {
        String[] shown = new String[parameters.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(parameters[i], locale);
        }
        return new MessageFormat(texts.getString(key), locale).format(shown);
    }

    private static String shown(Object parameter, Locale locale) {
        if (parameter instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }
        if (parameter instanceof BigDecimal number) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMaximumFractionDigits(number.scale());
            return format.format(number);
        }
        return String.valueOf(parameter);
    }
}
