package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * Deletes an object in all its versions: in a bucket that keeps versions, the usual deletion only hides it. A bucket without
 * has one version of each, and a server that knows no versions is asked for the usual deletion.
 */
final class S3Versions {

    private final S3Connection s3;

    S3Versions(S3Connection s3) {
        this.s3 = s3;
    }

    /** Deletes an object, or what is left of it. */
    Uni<Void> delete(String name) {
        return list(name)
                .chain(page -> Sequences.each(versions(name, page), version -> delete(name, version))
                        .chain(() -> Boolean.TRUE.equals(page.isTruncated())
                                ? delete(name)
                                : Uni.createFrom().voidItem()))
                .onFailure(S3Failures::isUnknownToServer)
                .recoverWithUni(() -> delete(name, null));
    }

    private Uni<ListObjectVersionsResponse> list(String name) {
        return s3.send(client ->
                client.listObjectVersions(list -> list.bucket(s3.bucket()).prefix(name)));
    }

    private static List<String> versions(String name, ListObjectVersionsResponse page) {
        return Stream.concat(
                        page.versions().stream()
                                .filter(version -> version.key().equals(name))
                                .map(ObjectVersion::versionId),
                        page.deleteMarkers().stream()
                                .filter(marker -> marker.key().equals(name))
                                .map(DeleteMarkerEntry::versionId))
                .toList();
    }

    private Uni<Void> delete(String name, @Nullable String version) {
        return s3.send(client -> client.deleteObject(
                        delete -> delete.bucket(s3.bucket()).key(name).versionId(version)))
                .replaceWithVoid();
    }
}
