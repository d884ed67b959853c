package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a merge patch (RFC 7396) of what an item says: which fields are to change, and which its subject does not change alone. */
final class ItemPatch {

    /** Where a fault is of which no name may be told. */
    private static final String WHOLE = "/";

    private static final String EMAIL = "email";

    private final ObjectNode fields;

    private ItemPatch(ObjectNode fields) {
        this.fields = fields;
    }

    /** @throws ProblemException {@code invalid-request} for anything but an object */
    static ItemPatch of(@Nullable JsonNode patch) {
        if (patch instanceof ObjectNode fields) {
            return new ItemPatch(fields);
        }
        throw new ProblemException(ProblemType.INVALID_REQUEST, "a merge patch is a JSON object");
    }

    /**
     * Reads the fields that change, with their values as stored; null removes one.
     *
     * @param held what the item says; null while that is withheld: then nothing of it is changed alone, or tried
     * @throws ProblemException {@code validation-failed}, or {@code other-operation-needed} with the operation by which
     *     it is done instead
     */
    Wanted over(@Nullable Content held, Principal.Customer login) {
        return new Reading(held, new OwnValues(login)).read(fields);
    }

    /** Whether it says an e-mail address. */
    boolean saysEmail() {
        return fields.path(EMAIL).isTextual();
    }

    /**
     * What a patch wants.
     *
     * @param correction what changes at once
     * @param email what it says of the e-mail address; null where nothing
     */
    record Wanted(Correction correction, @Nullable Email email) {}

    /**
     * What a patch says of the e-mail address.
     *
     * @param address as the person writes it, or the login's own
     * @param changes whether it is another one than what is held
     * @param waits whether its reader has to confirm it first: the issuer has not verified it for this login
     */
    record Email(String address, boolean changes, boolean waits) {

        /** No address in logs. */
        @Override
        public String toString() {
            return "Email[changes=" + changes + ", waits=" + waits + "]";
        }
    }

    /** Sorts the fields of one patch into what changes, what is wrong, and what goes another way. */
    private static final class Reading {

        private final @Nullable Content held;
        private final OwnValues values;
        private final Map<String, @Nullable String> changes = new LinkedHashMap<>();
        private @Nullable Email email;
        private final List<FieldError> invalid = new ArrayList<>();
        private final Map<OtherWay, List<String>> others = new EnumMap<>(OtherWay.class);

        Reading(@Nullable Content held, OwnValues values) {
            this.held = held;
            this.values = values;
        }

        Wanted read(ObjectNode patch) {
            patch.properties().forEach(field -> sort(field.getKey(), field.getValue()));
            if (!invalid.isEmpty()) {
                throw new ProblemException(ProblemType.VALIDATION_FAILED, null, invalid);
            }
            others.forEach((way, pointers) -> {
                throw way.refuses(pointers);
            });
            return new Wanted(new Correction(changes), email);
        }

        private void sort(String name, JsonNode value) {
            if (held == null) {
                other(OtherWay.RECTIFICATION, WHOLE);
            } else if (EditableFields.of(held).contains(name)) {
                change(name, value);
            } else {
                component(held.getClass(), name)
                        .ifPresentOrElse(
                                field -> pointers("/" + name, field, value)
                                        .forEach(pointer -> other(OtherWay.of(held, name), pointer)),
                                () -> noSuchField(WHOLE));
            }
        }

        private void change(String name, JsonNode value) {
            if (value.isNull()) {
                OwnValues.removal(name).ifPresentOrElse(way -> other(way, "/" + name), () -> changes.put(name, null));
            } else if (!value.isTextual() || !UnstorableText.isStorable(value.textValue())) {
                invalid(name);
            } else if (name.equals(EMAIL)) {
                email(value.textValue());
            } else {
                values.stored(name, value.textValue())
                        .ifPresentOrElse(stored -> changes.put(name, stored), () -> invalid(name));
            }
        }

        private void email(String value) {
            String present = held instanceof ContactDetails details ? details.email() : null;
            Optional<String> own = values.ownAddress(value);
            own.or(() -> OwnValues.anyAddress(value))
                    .ifPresentOrElse(
                            address -> {
                                boolean same = present != null && EmailAddress.sameMailbox(present, address);
                                email = new Email(address, !same, !same && own.isEmpty());
                                own.ifPresent(verified -> changes.put(EMAIL, verified));
                            },
                            () -> invalid(EMAIL));
        }

        /** The places within a field that a patch names: of an object, those of its members. */
        private List<String> pointers(String pointer, RecordComponent field, JsonNode value) {
            if (!value.isObject() || !field.getType().isRecord() || value.isEmpty()) {
                return List.of(pointer);
            }
            List<String> members = new ArrayList<>();
            value.properties()
                    .forEach(member -> component(field.getType(), member.getKey())
                            .ifPresentOrElse(
                                    inner -> members.addAll(
                                            pointers(pointer + "/" + member.getKey(), inner, member.getValue())),
                                    () -> noSuchField(pointer)));
            return members;
        }

        private static Optional<RecordComponent> component(Class<?> record, String name) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst();
        }

        private void noSuchField(String pointer) {
            invalid.add(new FieldError(pointer, "names a field that is not there"));
        }

        private void invalid(String name) {
            invalid.add(new FieldError("/" + name, OwnValues.fault(name)));
        }

        private void other(OtherWay way, String pointer) {
            List<String> pointers = others.computeIfAbsent(way, first -> new ArrayList<>());
            if (!pointers.contains(pointer)) {
                pointers.add(pointer);
            }
        }
    }
}
