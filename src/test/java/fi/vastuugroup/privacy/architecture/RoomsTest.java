package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data flows forward: from package to package, and within a package from room to room ({@link Rooms}). */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final int SMALLEST_ROOM = 3;
    private static final int LARGEST_ROOM = 25;

    @ArchTest
    static final ArchRule a_room_uses_only_rooms_before_it =
            classes().that().resideInAPackage(Rooms.ROOT + ".*..").should(useOnlyWhatStandsBefore());

    /** What a package shows to others stands in {@link Doors}: no type more, and none that nobody uses. */
    @ArchTest
    static void a_package_shows_only_its_door(JavaClasses all) {
        Map<String, Set<String>> shown = uses(all)
                .filter(use -> !Rooms.packageOf(use.getOriginClass()).isEmpty())
                .filter(use -> !Rooms.packageOf(use.getOriginClass()).equals(Rooms.packageOf(use.getTargetClass())))
                .collect(groupingBy(
                        use -> Rooms.packageOf(use.getTargetClass()),
                        TreeMap::new,
                        flatMapping(
                                use -> Stream.of(outermost(use.getTargetClass()).getSimpleName()),
                                toCollection(TreeSet::new))));

        assertEquals(Doors.asMap(), shown);
    }

    @ArchTest
    static void a_room_can_be_surveyed(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));

        sizes.forEach((room, size) -> assertTrue(
                size >= SMALLEST_ROOM && size <= LARGEST_ROOM,
                room + " has " + size + " classes: divide it, or put it where it belongs"));
    }

    @ArchTest
    static void every_room_that_is_listed_is_there(JavaClasses all) {
        Map<String, Set<String>> there = all.stream()
                .filter(type -> !Rooms.packageOf(type).isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        Rooms::packageOf, TreeMap::new, Collectors.mapping(Rooms::roomOf, toCollection(TreeSet::new))));
        Map<String, Set<String>> listed = Rooms.PACKAGES.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> new TreeSet<>(Rooms.of(name)), (one, other) -> one, TreeMap::new));

        assertEquals(listed, there);
    }

    private static ArchCondition<JavaClass> useOnlyWhatStandsBefore() {
        return new ArchCondition<>("use only what stands before it in Rooms") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOurs(use.getTargetClass()))
                        .filter(use -> runsBackwards(user, use.getTargetClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
            }
        };
    }

    private static boolean runsBackwards(JavaClass user, JavaClass used) {
        String from = Rooms.packageOf(user);
        String to = Rooms.packageOf(used);
        if (!from.equals(to)) {
            return Rooms.PACKAGES.indexOf(to) > Rooms.PACKAGES.indexOf(from);
        }
        return Rooms.of(to).indexOf(Rooms.roomOf(used)) > Rooms.of(from).indexOf(Rooms.roomOf(user));
    }

    private static Stream<Dependency> uses(JavaClasses all) {
        return all.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getTargetClass()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(Rooms.ROOT + ".");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type.isArray() ? type.getBaseComponentType() : type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
