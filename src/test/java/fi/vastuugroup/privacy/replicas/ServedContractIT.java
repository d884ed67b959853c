package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application serves the contract as the repository has it, to the byte: no start makes it anew. */
@TestInstance(Lifecycle.PER_CLASS)
class ServedContractIT {

    private Installation installation;
    private Receiver receiver;
    private Replica replica;

    @BeforeAll
    void start() throws Exception {
        installation = new Installation();
        receiver = new Receiver("nobody", 0);
        replica = installation.start("contract", receiver);
        replica.ready();
    }

    @AfterAll
    void stop() throws Exception {
        replica.stop();
        receiver.close();
        installation.close();
    }

    @ParameterizedTest
    @CsvSource({"/openapi, privacy-portal.yaml", "/openapi/3.0, privacy-portal-3.0.yaml"})
    void yamlIsServedAsCommitted(String path, String file) throws Exception {
        assertThat(served(path)).isEqualTo(Files.readString(Path.of("openapi", file)));
    }

    @ParameterizedTest
    @CsvSource({"/openapi, privacy-portal.yaml", "/openapi/3.0, privacy-portal-3.0.yaml"})
    void jsonIsTheSameDocument(String path, String file) throws Exception {
        assertThat(new ObjectMapper().readTree(served(path + "?format=json")))
                .isEqualTo(new ObjectMapper(new YAMLFactory())
                        .readTree(Path.of("openapi", file).toFile()));
    }

    private String served(String path) throws Exception {
        var answer = Replica.HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
