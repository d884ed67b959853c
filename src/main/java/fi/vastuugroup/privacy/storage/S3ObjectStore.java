package fi.vastuugroup.privacy.storage;

import io.netty.buffer.Unpooled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/**
 * Keeps objects in a bucket of S3, encrypted by its server. An object goes there in one request, which the server carries out
 * wholly or not at all: no parts are left. It is read by requests for a piece each, the next when the reader has taken the one
 * before: a slow reader holds no connection, and a piece that fails is asked for again.
 */
final class S3ObjectStore implements ObjectStore {

    /** What S3 takes in one request. */
    static final long LARGEST = 5L * 1024 * 1024 * 1024;

    private static final int PIECE = 1024 * 1024;

    private final S3Connection s3;
    private final S3Versions versions;
    private final S3Listing listing;

    S3ObjectStore(S3Connection s3) {
        this.s3 = s3;
        this.versions = new S3Versions(s3);
        this.listing = new S3Listing(s3);
    }

    @Override
    public Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
        if (bytes < 0 || bytes > LARGEST) {
            throw new IllegalArgumentException("an object has up to " + LARGEST + " bytes, not " + bytes);
        }
        return bytes == 0 ? putNothing(key, contentType, content) : putContent(key, contentType, bytes, content);
    }

    private Uni<Void> putContent(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
        return Uni.createFrom().deferred(() -> {
            S3Content body = new S3Content(content, bytes);
            return s3.sendOnce(client -> client.putObject(request(key, contentType, bytes), body))
                    .onFailure()
                    .transform(failure -> body.failure().orElseGet(() -> S3Failures.mapped(failure)))
                    .replaceWithVoid();
        });
    }

    /** The client does not ask for content that has no bytes, and would not see that it has some. */
    private Uni<Void> putNothing(ObjectKey key, String contentType, Multi<Buffer> content) {
        return ExactContent.of(content, 0)
                .onItem()
                .ignoreAsUni()
                .chain(() -> s3.send(client -> client.putObject(request(key, contentType, 0), AsyncRequestBody.empty()))
                        .onFailure()
                        .transform(S3Failures::mapped))
                .replaceWithVoid();
    }

    private PutObjectRequest request(ObjectKey key, String contentType, long bytes) {
        StorageSettings.S3 settings = s3.settings();
        PutObjectRequest.Builder put = PutObjectRequest.builder()
                .bucket(s3.bucket())
                .key(key.name())
                .contentType(contentType)
                .contentLength(bytes);
        return switch (settings.encryption()) {
            case AES256 -> put.serverSideEncryption(ServerSideEncryption.AES256).build();
            case KMS ->
                put.serverSideEncryption(ServerSideEncryption.AWS_KMS)
                        .ssekmsKeyId(settings.kmsKey().orElseThrow())
                        .build();
        };
    }

    @Override
    public Multi<Buffer> read(ObjectKey key, long from, long bytes) {
        Ranges.requireWithin(from, bytes, Long.MAX_VALUE);
        return bytes == 0 ? readNothing(key) : readPieces(key, from, bytes);
    }

    private Multi<Buffer> readPieces(ObjectKey key, long from, long bytes) {
        return Multi.createFrom().deferred(() -> {
            Position position = new Position(from, from + bytes);
            return Multi.createBy()
                    .repeating()
                    .uni(() -> piece(key, position))
                    .whilst(piece -> position.next < position.end);
        });
    }

    private Multi<Buffer> readNothing(ObjectKey key) {
        return exists(key)
                .onItem()
                .transformToMulti(there -> there
                        ? Multi.createFrom().<Buffer>empty()
                        : Multi.createFrom().<Buffer>failure(new NoSuchObjectException(key)));
    }

    private Uni<Buffer> piece(ObjectKey key, Position position) {
        int length = (int) Math.min(PIECE, position.end - position.next);
        String range = "bytes=" + position.next + "-" + (position.next + length - 1);
        GetObjectRequest get = GetObjectRequest.builder()
                .bucket(s3.bucket())
                .key(key.name())
                .range(range)
                .build();
        return s3.send(client -> client.getObject(get, AsyncResponseTransformer.toBytes()))
                .map(answer -> Buffer.buffer(Unpooled.wrappedBuffer(answer.asByteArrayUnsafe())))
                .invoke(piece -> {
                    if (piece.length() != length) {
                        throw behindTheEnd(range);
                    }
                    position.next += length;
                })
                .onFailure(S3Failures::isNoSuchObject)
                .transform(failure -> new NoSuchObjectException(key))
                .onFailure(S3Failures::isBehindTheEnd)
                .transform(failure -> behindTheEnd(range))
                .onFailure()
                .transform(S3Failures::mapped);
    }

    private static IllegalArgumentException behindTheEnd(String range) {
        return new IllegalArgumentException("the object ends before the last of " + range);
    }

    /** By a list, for the answer to a mere look does not tell an object that is not there from a bucket that is not. */
    @Override
    public Uni<Boolean> exists(ObjectKey key) {
        return s3.send(client -> client.listObjectsV2(
                        list -> list.bucket(s3.bucket()).prefix(key.name()).maxKeys(1)))
                .map(found -> found.contents().stream()
                        .anyMatch(object -> object.key().equals(key.name())))
                .onFailure()
                .transform(S3Failures::mapped);
    }

    @Override
    public Uni<Void> delete(ObjectKey key) {
        return versions.delete(key.name()).onFailure().transform(S3Failures::mapped);
    }

    @Override
    public Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most) {
        return listing.read(area, after == null ? "" : after.name(), most, Stream.of())
                .onFailure()
                .transform(S3Failures::mapped);
    }

    /** How far a reader has come. */
    private static final class Position {

        private long next;
        private final long end;

        Position(long next, long end) {
            this.next = next;
            this.end = end;
        }
    }
}
