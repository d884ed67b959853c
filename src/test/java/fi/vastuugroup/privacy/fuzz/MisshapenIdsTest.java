package fi.vastuugroup.privacy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.contract.AnswerCheck;
import fi.vastuugroup.privacy.contract.ContractDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id that is none leads nowhere, and every operation says so as the contract has it: with a problem, or its page. */
@QuarkusTest
class MisshapenIdsTest {

    private final Contract contract = new Contract(ContractDocument.PUBLISHED.tree());
    private final Judge judge = new Judge(contract, AnswerCheck.ofTheBuild());

    @ParameterizedTest
    @ValueSource(strings = {"kanarialintu", "1-1-1-1-1", "%20", "%E4", "00000000-0000-0000-0000-00000000000g"})
    void everyOperationAnswersAnIdThatIsNone(String id) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Client client = new Client(RestAssured.port, 1)) {
            for (Operation operation : withIds()) {
                Sent request = request(operation, id);
                Answer answer = client.send(request);
                judge.faults(request, answer).forEach(fault -> faults.add(request + " " + fault));
                if (answer.status() >= 400) {
                    assertThat(answer.body()).as(request.toString()).isNotEmpty();
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<Operation> withIds() {
        return contract.operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .toList();
    }

    private static Sent request(Operation operation, String id) {
        Somebody by = Stream.concat(
                        Stream.of(Somebody.customer("misshapen-ids", "misshapen-ids@example.com")),
                        Somebody.others().stream())
                .filter(somebody -> somebody.mayCall(operation))
                .findFirst()
                .orElseThrow();
        String path = operation.path().replaceAll("\\{[^}]+}", id);
        String type = operation.bodies().keySet().stream().findFirst().orElse("");
        byte @Nullable [] body = type.isEmpty() ? null : new byte[] {'{', '}'};
        return new Sent(
                operation,
                by,
                operation.method(),
                path,
                "",
                type.isEmpty() ? List.of() : List.of(Map.entry("Content-Type", type)),
                body,
                true);
    }
}
