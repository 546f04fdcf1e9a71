package org.oscm.core.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/**
 * A value of a JSON document from outside, with its path such as {@code priceModels.pm1.versions[0].currency}. Reading a
 * wrong value notes a complaint and answers something harmless, so that one reading finds everything that is wrong; who
 * reads has to ask for the complaints before using what was read.
 */
public final class JsonInput {

    private static final long LATEST_MILLIS = 253_402_300_799_999L;
    private static final long EARLIEST_MILLIS = -62_135_596_800_000L;
    private static final int MOST_DIGITS = 400;
    private static final int MOST_SHOWN = 40;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");

    private final JsonNode node;
    private final String name;
    private final String path;
    private final List<Refusal> complaints;
    private final Set<String> known = new HashSet<>();

    private JsonInput(JsonNode node, String name, String path, List<Refusal> complaints) {
        this.node = node;
        this.name = name;
        this.path = path;
        this.complaints = complaints;
    }

    /** The whole document. */
    public static JsonInput of(JsonNode document) {
        return new JsonInput(document, "", "", new ArrayList<>());
    }

    /** All complaints so far, in the order of reading. */
    public List<Refusal> complaints() {
        return List.copyOf(complaints);
    }

    /** A member of this object, be it there or not. */
    public JsonInput get(String name) {
        known.add(name);
        return new JsonInput(node == null ? null : node.get(name), name, pathOf(name), complaints);
    }

    /** Whether there is a value other than null. */
    public boolean isPresent() {
        return node != null && !node.isNull();
    }

    /** Reads this object; afterwards members the reader did not ask for are complained about. */
    public <T> T object(Function<JsonInput, T> reader) {
        if (isPresent() && !node.isObject()) {
            complain(InputError.JSON_OBJECT);
        } else if (!isPresent()) {
            complain(InputError.REQUIRED);
        }
        int before = complaints.size();
        JsonInput object = isPresent() && node.isObject() ? this : new JsonInput(null, name, path, new ArrayList<>());
        T value = reader.apply(object);
        if (object == this) {
            node.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    complaints.add(before, Refusal.ofMember(InputError.MEMBER_UNKNOWN, pathOf(name)));
                }
            });
        }
        return value;
    }

    /** The elements of this list, read as objects; empty if there is none. */
    public <T> List<T> list(Function<JsonInput, T> reader) {
        List<T> items = new ArrayList<>();
        if (isPresent() && !node.isArray()) {
            complain(InputError.JSON_LIST);
        } else if (isPresent()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new JsonInput(node.get(i), name, path + "[" + i + "]", complaints).object(reader));
            }
        }
        return items;
    }

    /** As {@link #list}, at least one element. */
    public <T> List<T> someOf(Function<JsonInput, T> reader) {
        List<T> items = list(reader);
        if (!isPresent() || node.isArray() && items.isEmpty()) {
            complain(InputError.REQUIRED);
        }
        return items;
    }

    /** The members of this object by name, each read as an object. */
    public <T> Map<String, T> members(Function<JsonInput, T> reader) {
        Map<String, T> members = new LinkedHashMap<>();
        object(object -> {
            if (object.node != null) {
                object.node
                        .fieldNames()
                        .forEachRemaining(
                                name -> members.put(name, object.get(name).object(reader)));
            }
            return object;
        });
        return members;
    }

    /** What the reader makes of this value if there is one. */
    public <T> Optional<T> optional(Function<JsonInput, T> reader) {
        return isPresent() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    /** A text that is not empty. */
    public String text() {
        if (!isPresent() || !node.isTextual() || node.asText().isBlank()) {
            return wrong(InputError.REQUIRED, "");
        }
        return node.asText();
    }

    /** A text that may be empty. */
    public String anyText() {
        return isPresent() && node.isTextual() ? node.asText() : wrong(InputError.REQUIRED, "");
    }

    /** A text that spells a whole number. */
    public String wholeText() {
        String text = anyText();
        return WHOLE.matcher(text).matches() ? text : wrong(InputError.WHOLE_NUMBER, "0", shown());
    }

    /** The name of this member, or of the list it stands in. */
    public String name() {
        return name;
    }

    /** The name of a constant. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findAny()
                .orElseGet(() -> name.isEmpty()
                        ? type.getEnumConstants()[0]
                        : wrong(
                                InputError.ONE_OF,
                                type.getEnumConstants()[0],
                                Arrays.toString(type.getEnumConstants())));
    }

    /** A text that is one of several. */
    public String oneOf(Set<String> allowed) {
        String name = text();
        return name.isEmpty() || allowed.contains(name) ? name : wrong(InputError.ONE_OF, name, allowed);
    }

    /** A whole number within limits. */
    public long whole(long least, long greatest) {
        if (!isPresent()) {
            return wrong(InputError.REQUIRED, least);
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            return wrong(InputError.WHOLE_NUMBER, least, shown());
        }
        long number = node.asLong();
        return number < least || number > greatest ? wrong(InputError.RANGE, least, least, greatest) : number;
    }

    /** An instant in milliseconds since 1970 UTC, however far away. */
    public Instant anyInstant() {
        return Instant.ofEpochMilli(whole(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /** An instant of the years 1 to 9999 in milliseconds since 1970 UTC. */
    public Instant instant() {
        return Instant.ofEpochMilli(whole(EARLIEST_MILLIS, LATEST_MILLIS));
    }

    /** True or false. */
    public boolean flag() {
        if (!isPresent()) {
            return wrong(InputError.REQUIRED, false);
        }
        return node.isBoolean() ? node.asBoolean() : wrong(InputError.BOOLEAN, false, shown());
    }

    /** A decimal of 0 or more, as text or as number. */
    public BigDecimal decimal(BigDecimal greatest) {
        if (!isPresent()) {
            return wrong(InputError.REQUIRED, BigDecimal.ZERO);
        }
        Optional<BigDecimal> number = node.isTextual() || node.isNumber() ? parsed(node.asText()) : Optional.empty();
        if (number.isEmpty()) {
            return wrong(InputError.DECIMAL_NUMBER, BigDecimal.ZERO, shown());
        }
        boolean outside = number.get().signum() < 0 || number.get().compareTo(greatest) > 0;
        return outside ? wrong(InputError.RANGE, BigDecimal.ZERO, 0, greatest) : number.get();
    }

    /** The name of a time zone. */
    public ZoneId zone() {
        String name = text();
        try {
            return name.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return wrong(InputError.TIME_ZONE, ZoneId.of("UTC"), name);
        }
    }

    /** Notes that this value is wrong; the parameters follow the path in the text. */
    public void complain(InputError error, Object... parameters) {
        complaints.add(Refusal.ofMember(error, path.isEmpty() ? "body" : path, parameters));
    }

    /** Numbers with very many digits could keep the calculation busy for hours. */
    private static Optional<BigDecimal> parsed(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean sane = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private <T> T wrong(InputError error, T harmless, Object... parameters) {
        complain(error, parameters);
        return harmless;
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private String shown() {
        String text = node.isValueNode() ? node.asText() : node.getNodeType().name();
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }
}
