package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Lists what is in an area of a bucket, by as many requests as the server makes of it; what has another name is left out. */
final class S3Listing {

    private static final int PAGE = 1000;

    private final S3Connection s3;

    S3Listing(S3Connection s3) {
        this.s3 = s3;
    }

    Uni<List<StoredObject>> read(String area, String after, int most, Stream<StoredObject> before) {
        return s3.send(client -> client.listObjectsV2(list -> list.bucket(s3.bucket())
                        .prefix(area + "/")
                        .startAfter(after)
                        .maxKeys(Math.min(PAGE, most))))
                .chain(page -> {
                    List<StoredObject> found = Stream.concat(
                                    before,
                                    page.contents().stream()
                                            .map(object -> stored(area, object))
                                            .flatMap(Optional::stream))
                            .limit(most)
                            .toList();
                    List<S3Object> all = page.contents();
                    return found.size() == most || all.isEmpty() || !Boolean.TRUE.equals(page.isTruncated())
                            ? Uni.createFrom().item(found)
                            : read(area, all.get(all.size() - 1).key(), most, found.stream());
                });
    }

    private static Optional<StoredObject> stored(String area, S3Object object) {
        return ObjectKey.of(area, object.key().substring(area.length() + 1))
                .map(key -> new StoredObject(key, object.size(), object.lastModified()));
    }
}
