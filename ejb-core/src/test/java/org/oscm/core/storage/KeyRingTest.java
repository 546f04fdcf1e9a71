package org.oscm.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final String FIRST = KeyRing.newKey();
    private static final String SECOND = KeyRing.newKey();

    private final KeyRing ring = KeyRing.parse(FIRST);

    @Test
    void aSecretComesBackWhateverItIs() {
        for (String secret : new String[] {"", "x", "pässwörd 秘密 😀", "y".repeat(40_000), "enc:looks:encrypted"}) {
            assertThat(ring.decrypt(ring.encrypt(secret))).isEqualTo(secret);
        }
    }

    @Test
    void encryptedTwiceItLooksDifferent() {
        assertThat(ring.encrypt("secret")).isNotEqualTo(ring.encrypt("secret"));
    }

    @Test
    void neitherSecretNorKeyShowsButTheIdOfTheKey() {
        String stored = ring.encrypt("secret");
        String bytes = new String(Base64.getDecoder().decode(stored.substring(stored.lastIndexOf(':') + 1)));

        assertThat(stored).startsWith("enc:" + ring.activeId() + ":").doesNotContain("secret", FIRST);
        assertThat(bytes).doesNotContain("secret");
        assertThat(ring.toString()).doesNotContain(FIRST);
    }

    @Test
    void aChangedTextIsRefusedWhereverItWasChanged() {
        String stored = ring.encrypt("secret");
        byte[] bytes = Base64.getDecoder().decode(stored.substring(ring.mark().length()));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String forged = ring.mark() + Base64.getEncoder().encodeToString(changed);

            assertThatIllegalStateException().isThrownBy(() -> ring.decrypt(forged));
        }
    }

    @Test
    void aReadableTextIsNoSecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ring.decrypt("secret"))
                .withMessageNotContaining("secret\"");
        assertThatIllegalStateException().isThrownBy(() -> ring.decrypt("enc:secret"));
    }

    @Test
    void anotherKeyDoesNotHelpAndSaysWhichIsNeeded() {
        String stored = ring.encrypt("secret");

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyRing.parse(SECOND).decrypt(stored))
                .withMessageContaining(ring.activeId());
    }

    @Test
    void theFirstKeyEncryptsAndAllDecrypt() {
        String old = ring.encrypt("secret");
        KeyRing both = KeyRing.parse("# new\n" + SECOND + "\n\n# old\n  " + FIRST + "\n");

        assertThat(both.activeId()).isEqualTo(KeyRing.parse(SECOND).activeId()).isNotEqualTo(ring.activeId());
        assertThat(both.knows(ring.activeId())).isTrue();
        assertThat(both.decrypt(old)).isEqualTo("secret");
        assertThat(both.renew(old)).startsWith(both.mark());
        assertThat(both.decrypt(both.renew(old))).isEqualTo("secret");
        assertThat(both.decrypt(both.renew("was never encrypted"))).isEqualTo("was never encrypted");
        String renewed = both.renew(old);
        assertThat(both.renew(renewed)).isSameAs(renewed);
    }

    @Test
    void aFileWithoutAKeyIsNoRing() {
        for (String file : new String[] {"", "# only a comment", "not Base64!", FIRST.substring(4)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse(file));
        }
    }
}
