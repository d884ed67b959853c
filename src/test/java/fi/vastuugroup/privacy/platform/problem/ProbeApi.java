package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.Retirement;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations that fail in every way, and one for each kind of caller. Only in tests, and outside the contract. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
public interface ProbeApi {

    @GET
    @Path("/customer")
    @Tenant(Tenants.CUSTOMERS)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(hidden = true)
    Uni<String> customer();

    @GET
    @Path("/retired")
    @PermitAll
    @Retirement(deprecated = "2027-01-31", sunset = "2027-09-01")
    @Operation(operationId = "probeRetired", hidden = true)
    Uni<String> retired(@QueryParam("fails") boolean fails);

    @GET
    @Path("/partner")
    @Tenant(Tenants.MACHINES)
    @RolesAllowed(Roles.PARTNER)
    @Operation(hidden = true)
    Uni<String> partner();

    @GET
    @Path("/source")
    @Tenant(Tenants.MACHINES)
    @RolesAllowed(Roles.SOURCE_SYSTEM)
    @Operation(hidden = true)
    Uni<String> source();

    @GET
    @Path("/staff")
    @Tenant(Tenants.STAFF)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(hidden = true)
    Uni<String> staff();

    @GET
    @Path("/undeclared")
    @Operation(hidden = true)
    Uni<String> undeclared();

    @GET
    @Path("/failures/{kind}")
    @PermitAll
    @Operation(hidden = true)
    Uni<String> fail(@PathParam("kind") String kind);

    @GET
    @Path("/things/{id}")
    @PermitAll
    @Operation(hidden = true)
    Uni<String> thing(
            @PathParam("id") UUID id, @QueryParam("limit") @Max(100) int limit, @QueryParam("colour") Colour colour);

    @POST
    @Path("/bodies")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    Uni<String> body(@NotNull @Valid Body body);

    /** A value with a fixed set of names. */
    enum Colour {
        RED;

        @JsonCreator
        public static Colour fromString(String name) {
            if (name.equals("red")) {
                return RED;
            }
            throw new IllegalArgumentException("unknown colour " + name);
        }
    }

    /** A body with everything that can be wrong. */
    record Body(
            @NotBlank @Size(max = 5) String name,
            Colour colour,
            LocalDate on,
            @Valid List<Part> parts,
            Shape shape) {}

    /** A part of it. */
    record Part(@NotBlank String label) {}

    /** A discriminated union. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    interface Shape {}

    /** Its one member. */
    record Circle(int radius) implements Shape {}
}
