package org.oscm.core.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LogoData;
import org.oscm.core.kernel.Refusal;

/** The logo of a seller. What kind of picture it is and how large is read off the file, not believed. */
@Entity
@Table(name = "organization_logo")
public class Logo {

    private static final String MEMBER = "imageResource";
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final int LARGEST_BYTES = 1024 * 1024;
    private static final int LONGEST_SIDE_PIXELS = 154;

    @Id
    private long organizationKey;

    private String contentType;
    private byte[] content;

    protected Logo() {}

    public Logo(long organizationKey) {
        this.organizationKey = organizationKey;
    }

    /** @throws Refusal if this is no PNG, JPEG or GIF file of at most 1 MB and 154 by 154 pixels */
    public void show(byte... file) {
        if (file.length == 0 || file.length > LARGEST_BYTES) {
            throw unusable(null);
        }
        contentType = "image/" + formatOf(file);
        content = file.clone();
    }

    private static String formatOf(byte... file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Refusal.ofMember(IdentityError.LOGO_TYPE_WRONG, MEMBER);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return formatOf(reader);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw unusable(broken);
        }
    }

    /** Reads the head of the file only, so that a few bytes cannot fill the memory with pixels. */
    private static String formatOf(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            throw Refusal.ofMember(IdentityError.LOGO_TYPE_WRONG, MEMBER);
        }
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE_PIXELS) {
            throw Refusal.ofMember(IdentityError.LOGO_TOO_BIG, MEMBER, LONGEST_SIDE_PIXELS);
        }
        return format;
    }

    private static Refusal unusable(Exception cause) {
        return Refusal.because(cause, IdentityError.LOGO_UNUSABLE, LARGEST_BYTES);
    }

    public LogoData data() {
        return new LogoData(contentType, content.clone());
    }
}
