package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.model.ImportedUsers;
import org.oscm.core.identity.model.ImportedUsers.Line;
import org.oscm.core.identity.model.User;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/**
 * Reads a file of users: UTF-8, separated by commas, quoted as spreadsheets do, without a header. Columns are UserId,
 * EMail, Locale, Salutation, FirstName, LastName and Roles. The first error in the file ends the reading.
 */
@Dependent
public class ReadUserFile {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setTrailingData(false)
            .setLenientEof(false)
            .get();

    private static final int COLUMNS = 7;
    private static final Set<String> SALUTATIONS = Set.of("MR", "MS");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Units are administered by who is made their administrator, not by a line in a file. */
    private static final Set<UserRole> ROLES = EnumSet.complementOf(EnumSet.of(UserRole.UNIT_ADMINISTRATOR));

    /** @throws Refusal naming the line of the first error */
    public ImportedUsers read(byte[] file) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
            List<Line> lines = lines(parser);
            if (lines.isEmpty()) {
                throw Refusal.of(IdentityError.IMPORT_NOT_READABLE, 1);
            }
            return new ImportedUsers(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        if (file == null) {
            throw Refusal.of(IdentityError.IMPORT_NOT_READABLE, 1);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.because(e, IdentityError.IMPORT_NOT_READABLE, 1);
        }
    }

    private static List<Line> lines(CSVParser parser) {
        List<Line> lines = new ArrayList<>();
        try {
            for (CSVRecord columns : parser) {
                if (!isBlank(columns)) {
                    lines.add(line(firstLine(parser, columns), columns));
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException malformed) {
                throw Refusal.because(malformed, IdentityError.IMPORT_NOT_READABLE, parser.getCurrentLineNumber());
            }
            throw e;
        }
        return lines;
    }

    private static boolean isBlank(CSVRecord columns) {
        return columns.size() == 1 && columns.get(0).isBlank();
    }

    /** The parser counts up to the end of a record, which quoted line breaks move down. */
    private static long firstLine(CSVParser parser, CSVRecord columns) {
        long breaks = columns.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == '\n')
                .count();
        return parser.getCurrentLineNumber() - breaks;
    }

    private static Line line(long number, CSVRecord columns) {
        if (columns.size() != COLUMNS) {
            throw Refusal.of(IdentityError.IMPORT_COLUMNS_WRONG, number, columns.size());
        }
        String userId = given(columns.get(0), IdentityError.IMPORT_USER_ID_MISSING, number);
        String email = columns.get(1);
        String locale = given(columns.get(2), IdentityError.IMPORT_LOCALE_MISSING, number);
        String salutation = columns.get(3);
        if (!salutation.isEmpty() && !SALUTATIONS.contains(salutation)) {
            throw Refusal.of(IdentityError.IMPORT_SALUTATION_WRONG, number, salutation);
        }
        Set<UserRole> roles = roles(columns.get(6), number);
        given(email, IdentityError.IMPORT_EMAIL_MISSING, number);
        UserData user = new UserData(
                userId,
                email,
                locale,
                salutation.isEmpty() ? null : salutation,
                columns.get(4),
                columns.get(5),
                null,
                null,
                null,
                roles);
        checkValues(user, number);
        return new Line(number, user);
    }

    private static String given(String value, ErrorCode missing, long line) {
        if (value.isBlank()) {
            throw Refusal.of(missing, line);
        }
        return value;
    }

    private static Set<UserRole> roles(String names, long line) {
        Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
        Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> role(name).orElseThrow(() -> Refusal.of(IdentityError.IMPORT_ROLE_WRONG, line, name)))
                .forEach(roles::add);
        return roles;
    }

    private static Optional<UserRole> role(String name) {
        return ROLES.stream().filter(role -> role.name().equals(name)).findAny();
    }

    private static void checkValues(UserData user, long line) {
        try {
            User.check(user);
        } catch (Refusal wrong) {
            throw Refusal.because(wrong, IdentityError.IMPORT_VALUE_WRONG, line, user.userId(), wrong.member());
        }
    }
}
