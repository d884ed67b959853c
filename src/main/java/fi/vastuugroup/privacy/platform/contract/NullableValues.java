package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Counts null among the values of what can be null: in JSON Schema a list of values allows nothing that it does not name.
 * OpenAPI 3.0 has no other way; {@link NullVariants} has the one of 3.1.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = NullableValues.PROJECTION)
public class NullableValues implements OASFilter {

    /** The name of the document of OpenAPI 3.0 in the configuration. */
    static final String PROJECTION = "v30";

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        List<Schema.SchemaType> types = schema.getType();
        if (values != null && types != null && types.contains(Schema.SchemaType.NULL) && !values.contains(null)) {
            List<Object> withNull = new ArrayList<>(values);
            withNull.add(null);
            schema.setEnumeration(withNull);
        }
        return schema;
    }
}
