package fi.vastuugroup.privacy.platform.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Bytes that came as they were written. */
final class PlainBytes implements SentBytes {

    private final Deque<byte[]> parts = new ArrayDeque<>(1);

    @Override
    public void add(byte[] bytes) {
        parts.add(bytes);
    }

    @Override
    public byte @Nullable [] next() {
        return parts.poll();
    }

    @Override
    public void end() {
        // Whatever there was is whole.
    }

    @Override
    public void close() {
        parts.clear();
    }
}
