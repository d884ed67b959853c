package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes contents, and puts them together again. */
final class Contents {

    private Contents() {}

    static byte[] of(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }

    /** Content in parts of any size, empty ones among them. */
    static Multi<Buffer> inParts(byte[] content) {
        List<Buffer> parts = new ArrayList<>();
        Random sizes = new Random(7);
        int position = 0;
        while (position < content.length) {
            int size = Math.min(sizes.nextInt(90_000), content.length - position);
            parts.add(Buffer.buffer().appendBytes(content, position, size));
            position += size;
        }
        return Multi.createFrom().iterable(parts);
    }

    static byte[] whole(Multi<Buffer> content) {
        Buffer all = Buffer.buffer();
        content.collect().asList().await().indefinitely().forEach(all::appendBuffer);
        return all.getBytes();
    }
}
