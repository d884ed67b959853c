package fi.vastuugroup.privacy.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reckons by hand how long roles and a person's own data are kept (notice §7), from what sources and the person said: it
 * knows no table and shares no code with the portal.
 */
final class RelationOracle {

    /** No last day: the relation goes on. */
    static final LocalDate GOES_ON = LocalDate.MAX;

    /** What a source said of a role. */
    record Role(
            String name,
            @Nullable String businessId,
            @Nullable LocalDate until,
            @Nullable LocalDate historyUntil) {}

    private final LocalDate prospectsLastDay;
    private final Map<String, Role> roles = new TreeMap<>();
    private final Map<String, LocalDate> corrections = new TreeMap<>();
    private @Nullable LocalDate lastDayOfWhatIsGone;

    RelationOracle(LocalDate prospectsLastDay) {
        this.prospectsLastDay = prospectsLastDay;
    }

    Set<String> held() {
        return roles.keySet();
    }

    /** A source says how a role is; a correction stands until the source says the same. */
    void says(String id, Role role) {
        if (role.until() != null && role.until().equals(corrections.get(id))) {
            corrections.remove(id);
        }
        roles.put(id, role);
    }

    void isCorrected(String id, LocalDate until) {
        corrections.put(id, until);
    }

    void isDeleted(String id) {
        roles.remove(id);
        corrections.remove(id);
    }

    /** A day begins on which everything is gone whose last day was before. */
    void dayBegins(LocalDate today) {
        Map<String, LocalDate> lastDays = new TreeMap<>();
        roles.keySet().forEach(id -> lastDays.put(id, lastDay(id)));
        lastDays.forEach((id, lastDay) -> {
            if (lastDay.isBefore(today)) {
                isDeleted(id);
                lastDayOfWhatIsGone = later(lastDayOfWhatIsGone, lastDay);
            }
        });
    }

    /** The last day of a role: that of the relation with its customer. */
    LocalDate lastDay(String id) {
        LocalDate last = LocalDate.MIN;
        for (String customer : customers(role(id))) {
            last = later(last, lastDayWith(customer));
        }
        return last;
    }

    /** The last day of the person's own data: that of the last relation. */
    LocalDate personsLastDay() {
        LocalDate last = lastDayOfWhatIsGone;
        for (String id : roles.keySet()) {
            last = later(last, lastDay(id));
        }
        return last == null ? prospectsLastDay : last;
    }

    private LocalDate lastDayWith(String customer) {
        List<String> there = roles.keySet().stream()
                .filter(id -> customers(role(id)).contains(customer))
                .toList();
        LocalDate told = null;
        for (String id : there) {
            LocalDate history = role(id).historyUntil();
            told = history == null ? told : later(told, history);
        }
        LocalDate last = LocalDate.MIN;
        for (String id : there) {
            LocalDate until = until(id);
            if (until == null) {
                return GOES_ON;
            }
            boolean isTold = role(id).historyUntil() != null || told != null && !told.isBefore(until);
            last = later(last, isTold ? later(told, until) : yearLater(until));
        }
        return last;
    }

    private Role role(String id) {
        return Objects.requireNonNull(roles.get(id));
    }

    private @Nullable LocalDate until(String id) {
        LocalDate corrected = corrections.get(id);
        return corrected == null ? role(id).until() : corrected;
    }

    /** By its business id; by its name where a role says no more, and then by every business id of that name. */
    private Set<String> customers(Role role) {
        if (role.businessId() != null) {
            return Set.of(role.businessId());
        }
        Set<String> named = new TreeSet<>();
        for (Role other : roles.values()) {
            if (other.businessId() != null && name(other).equals(name(role))) {
                named.add(other.businessId());
            }
        }
        return named.isEmpty() ? Set.of(name(role)) : named;
    }

    private static String name(Role role) {
        return role.name().strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate yearLater(LocalDate day) {
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return LocalDate.of(day.getYear() + 1, day.getMonthValue(), leapDay ? 28 : day.getDayOfMonth());
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
