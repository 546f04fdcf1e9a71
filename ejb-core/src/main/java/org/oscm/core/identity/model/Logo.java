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
            throw Refusal.of(IdentityError.LOGO_UNUSABLE);
        }
        contentType = "image/" + formatOf(file);
        content = file.clone();
    }

    /** Reads the head of the file only, so that a few bytes cannot fill the memory with pixels. */
    private static String formatOf(byte... file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Refusal.of(IdentityError.LOGO_UNUSABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)
                        || reader.getWidth(0) > LONGEST_SIDE_PIXELS
                        || reader.getHeight(0) > LONGEST_SIDE_PIXELS) {
                    throw Refusal.of(IdentityError.LOGO_UNUSABLE);
                }
                return format;
            } finally {
                reader.dispose();
            }
        } catch (Refusal unusable) {
            throw unusable;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.because(broken, IdentityError.LOGO_UNUSABLE);
        }
    }

    public LogoData data() {
        return new LogoData(contentType, content.clone());
    }
}
