package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of each list of texts that its values are texts: generators take values without a type for anything. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
        priority = TypedEnums.BEFORE_OTHERS)
public class TypedEnums implements OASFilter {

    /** Filters of equal priority come in another order in tests than in the package. */
    static final int BEFORE_OTHERS = 2;

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        boolean untyped = schema.getType() == null || schema.getType().isEmpty();
        if (values != null && untyped && values.stream().allMatch(String.class::isInstance)) {
            schema.addType(Schema.SchemaType.STRING);
        }
        return schema;
    }
}
