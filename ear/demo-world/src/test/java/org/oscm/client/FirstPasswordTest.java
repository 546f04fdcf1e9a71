package org.oscm.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPasswordTest {

    @ParameterizedTest
    @CsvSource({
        "User ID,User key,Password",
        "Benutzerkennung,Benutzerschlüssel,Passwort",
        "ユーザー ID,ユーザーキー,パスワード",
    })
    void is_found_in_a_mail_of_any_language(String id, String key, String password) {
        String text = "Welcome.\n\n" + id + ": jana\n" + key + ": 10001\n" + password
                + ": aB:3-xyz\n\nSign in at https://localhost:8081/oscm-portal and choose one of your own.\n";

        assertThat(FirstPassword.in(mail(text))).contains(new FirstPassword("jana", "10001", "aB:3-xyz"));
    }

    @Test
    void is_not_found_in_another_mail() {
        assertThat(FirstPassword.in(mail("You may now use the help desk.\n"))).isEmpty();
    }

    private static SandboxMail mail(String text) {
        return new SandboxMail(1, Instant.EPOCH, "jana@alster.example", "Subject", text);
    }
}
