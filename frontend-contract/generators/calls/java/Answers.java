import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads answers with the clients in Java, by the type of their operations, and writes what it read: a line of the input has a
 * client's package, an operation and a file, and a line of the output {@code said} or a {@code fault}.
 */
public final class Answers {

    /** As the client itself reads: what it does not know is lost, and is missing in what is written. */
    private final ObjectMapper mapper;

    private final Map<String, Type> answers = new HashMap<>();

    private Answers(String client) {
        try {
            Class<?> apiClient = Class.forName(client + ".ApiClient");
            mapper = (ObjectMapper) apiClient.getMethod("createDefaultObjectMapper").invoke(null);
            answers.put("Problem", Class.forName(client + ".model.Problem"));
            for (String api : apis(apiClient)) {
                for (Method method : Class.forName(client + "." + api).getMethods()) {
                    answers.put(method.getName(), method.getGenericReturnType());
                }
            }
        } catch (ReflectiveOperationException | IOException | URISyntaxException impossible) {
            throw new IllegalStateException(client, impossible);
        }
    }

    private static List<String> apis(Class<?> beside) throws IOException, URISyntaxException {
        try (Stream<Path> classes = Files.list(Path.of(beside.getResource("").toURI()))) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Api.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }

    private Map<String, Object> readAndWritten(String operation, String file) {
        try {
            Type type = answers.get(operation);
            if (type == null) {
                return Map.of("fault", "no such operation");
            }
            return Map.of("said", mapper.readValue(Path.of(file).toFile(), mapper.constructType(type)));
        } catch (IOException unreadable) {
            return Map.of("fault", unreadable.toString());
        }
    }

    public static void main(String[] none) throws IOException {
        Map<String, Answers> clients = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] named = line.split("\t");
            Answers client = clients.computeIfAbsent(named[0], Answers::new);
            System.out.write(client.mapper.writeValueAsBytes(client.readAndWritten(named[1], named[2])));
            System.out.write('\n');
        }
        System.out.flush();
    }
}
