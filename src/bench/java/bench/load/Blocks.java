package bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Makes lines for a stream, a thousand at a time, for so long or so many. */
public final class Blocks implements Iterator<LineClient.Block> {

    public static final int LINES = 1_000;

    private final IntFunction<byte[]> blocks;
    private final BooleanSupplier goesOn;
    private int next;

    private Blocks(IntFunction<byte[]> blocks, BooleanSupplier goesOn) {
        this.blocks = blocks;
        this.goesOn = goesOn;
    }

    /** Lines by their number, from 0, as long as it goes on. */
    public static Blocks of(IntFunction<String> line, BooleanSupplier goesOn) {
        return new Blocks(block -> block(line, block), goesOn);
    }

    /** The same so many blocks again and again, made once. */
    public static Blocks repeated(IntFunction<String> line, int many, BooleanSupplier goesOn) {
        byte[][] made = new byte[many][];
        for (int i = 0; i < many; i++) {
            made[i] = block(line, i);
        }
        return new Blocks(block -> made[block % many], goesOn);
    }

    /** Goes on for so long. */
    public static BooleanSupplier until(long nanoTime) {
        return () -> System.nanoTime() < nanoTime;
    }

    @Override
    public boolean hasNext() {
        return next == 0 || goesOn.getAsBoolean();
    }

    @Override
    public LineClient.Block next() {
        return new LineClient.Block(blocks.apply(next++), LINES);
    }

    private static byte[] block(IntFunction<String> line, int block) {
        StringBuilder lines = new StringBuilder();
        for (int i = block * LINES; i < (block + 1) * LINES; i++) {
            lines.append(line.apply(i)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
