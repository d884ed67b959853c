package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of a list of values that can be null that it is one of them or null, in OpenAPI 3.1. Null within the list says the same,
 * but generators write it among the texts of an enum (openapi-zod-client), which does not compile.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
public class NullVariants implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        List<Schema.SchemaType> types = schema.getType();
        if (values != null && types != null && types.contains(Schema.SchemaType.NULL)) {
            schema.setAnyOf(List.of(
                    OASFactory.createSchema()
                            .type(types.stream()
                                    .filter(type -> type != Schema.SchemaType.NULL)
                                    .toList())
                            .enumeration(values.stream()
                                    .filter(value -> value != null)
                                    .toList()),
                    OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
            schema.setEnumeration(null);
            schema.setType(null);
        }
        return schema;
    }
}
