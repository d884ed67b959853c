package fi.vastuugroup.privacy.platform.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Finds the method of the contract's interface behind a request: its annotations say what the operation takes. */
public final class DeclaredOperation {

    private DeclaredOperation() {}

    /** Empty for what is no operation of the contract. */
    public static Optional<Method> of(SimpleResourceInfo operation) {
        return Stream.of(operation.getResourceClass().getInterfaces())
                .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
                .filter(method -> method.getName().equals(operation.getMethodName())
                        && Arrays.equals(method.getParameterTypes(), operation.parameterTypes()))
                .findFirst();
    }
}
