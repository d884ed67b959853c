package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Makes the application's one mapper strict, wherever JSON is read (accuracy, Art. 5(1)(d)): a value of another kind is
 * refused rather than converted, and so is what repeats a member, or goes on behind the value's end. What it writes has
 * times of one precision ({@link InstantText}).
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<LogicalType> SCALARS =
            List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);

    /** What no scalar is made of; a whole number is a number wherever one is asked for. */
    private static final List<CoercionInputShape> OTHER_KINDS = List.of(
            CoercionInputShape.String,
            CoercionInputShape.EmptyString,
            CoercionInputShape.Boolean,
            CoercionInputShape.Float);

    /** Last: of the deserializers for a type, Jackson takes the one that was added last. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType scalar : SCALARS) {
            OTHER_KINDS.forEach(shape -> mapper.coercionConfigFor(scalar).setCoercion(shape, CoercionAction.Fail));
        }
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StrictText())
                .addKeyDeserializer(String.class, new StrictText.Name())
                .addSerializer(Instant.class, new InstantText())
                .addDeserializer(Instant.class, new StrictScalar<>(Instant.class, StrictScalar::instant))
                .addDeserializer(LocalDate.class, new StrictScalar<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(UUID.class, new StrictScalar<>(UUID.class, StrictScalar::uuid)));
        // A property that is null is left out of answers; a null within a map says something, such as "removed".
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    }
}
