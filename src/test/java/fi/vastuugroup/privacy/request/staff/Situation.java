package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;

/** A request in a state, or with something that decides what can be done with it. */
enum Situation {
    RECEIVED {
        @Override
        Filed make() {
            return filed("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}");
        }
    },
    AWAITING_IDENTIFICATION {
        @Override
        Filed make() {
            Filed request = RECEIVED.make();
            CasesFixture.act(request.id(), "identification-request", "{\"message\": \"Kuka?\"}")
                    .then()
                    .statusCode(200);
            return request;
        }
    },
    /** Of which something is held that its person must not be told of yet. */
    APPROVED {
        @Override
        Filed make() {
            PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
            StaffFixture.create(StaffFixture.HOLDS, StaffFixture.block(someone.subject(), "authority-order", """
                                    , "category": "page-views", "notShownUntil": "2026-12-20\""""))
                    .statusCode(201);
            return filed(someone, """
                    {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""");
        }
    },
    AWAITING_DELIVERY {
        @Override
        Filed make() {
            Filed request = ENTERED.make();
            CasesFixture.decide(request.id(), "{\"grant\": true}").then().statusCode(200);
            return request;
        }
    },
    COMPLETED {
        @Override
        Filed make() {
            return filed("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}");
        }
    },
    REFUSED {
        @Override
        Filed make() {
            PersonFixture someone = PersonFixture.contactPerson().withInvoice().fed();
            return filed(someone, """
                    {"right": "erasure", "ground": "objection", "scope": {"categories": ["orders-and-billing"]}}""");
        }
    },
    CANCELLED {
        @Override
        Filed make() {
            Filed request = RESTRICTION_OPEN.make();
            request.someone()
                    .asked()
                    .post(PersonFixture.REQUESTS + "/" + request.id() + "/cancellation")
                    .then()
                    .statusCode(200);
            return request;
        }
    },
    RESTRICTION_OPEN {
        @Override
        Filed make() {
            return filed("{\"right\": \"restriction\", \"ground\": \"needed-for-legal-claims\"}");
        }
    },
    RESTRICTION_BY_STAFF {
        @Override
        Filed make() {
            return filed("{\"right\": \"restriction\", \"ground\": \"unlawful-processing\"}");
        }
    },
    IN_REVIEW {
        @Override
        Filed make() {
            PersonFixture someone =
                    PersonFixture.contactPerson().withWithheldFeedback().fed();
            return filed(someone, "{\"right\": \"access\"}");
        }
    },
    LATE {
        @Override
        Filed make() {
            Filed request = RECEIVED.make();
            MovableClock.forward(Duration.ofDays(40));
            return request;
        }
    },
    EXTENDED {
        @Override
        Filed make() {
            Filed request = RECEIVED.make();
            CasesFixture.act(request.id(), "extension", "{\"reason\": \"Laaja pyyntö\"}")
                    .then()
                    .statusCode(200);
            return request;
        }
    },
    ENTERED {
        @Override
        Filed make() {
            PersonFixture someone = PersonFixture.prospect().withChat().fed();
            return new Filed(
                    someone,
                    entered(", \"subjectId\": \"%s\", \"identityEvidence\": \"Passi\"".formatted(someone.subject())));
        }
    },
    OF_NOBODY_KNOWN {
        @Override
        Filed make() {
            return new Filed(PersonFixture.prospect().fed(), entered(""));
        }
    };

    abstract Filed make();

    /** A request, and whose it is. */
    record Filed(PersonFixture someone, UUID id) {}

    private static Filed filed(String draft) {
        return filed(PersonFixture.contactPerson().fed(), draft);
    }

    private static Filed filed(PersonFixture someone, String draft) {
        return new Filed(someone, UUID.fromString(someone.file(draft).path("id")));
    }

    private static UUID entered(String more) {
        return UUID.fromString(CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12"%s}""".formatted(more))
                .post(CasesFixture.PATH)
                .path("id"));
    }
}
