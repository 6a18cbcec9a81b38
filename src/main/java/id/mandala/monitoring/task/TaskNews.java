package id.mandala.monitoring.task;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many reports wait for the one who looks: the same that stand on the page of tasks. */
@Component
@Transactional(readOnly = true)
class TaskNews implements WorkNews {

    private static final List<Permission> DEEDS =
            List.of(Permission.REPORT, Permission.APPROVE_REPORTS, Permission.VERIFY_REPORTS);

    private final Tasks tasks;

    TaskNews(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency()
                || DEEDS.stream().noneMatch(it -> Actors.current().may(it, place))) {
            return List.of();
        }
        var all = tasks.of(place);
        var lines = new ArrayList<Line>();
        add(lines, "write", all, EnumSet.of(Task.Kind.WRITE, Task.Kind.MEND));
        add(lines, "approve", all, EnumSet.of(Task.Kind.APPROVE));
        add(lines, "accept", all, EnumSet.of(Task.Kind.ACCEPT));
        return lines;
    }

    private static void add(List<Line> lines, String what, List<Task> all, Set<Task.Kind> kinds) {
        var count = all.stream().filter(it -> kinds.contains(it.kind())).count();
        if (count > 0) {
            lines.add(new Line("monitoring.news." + what, List.of(count), "pemantauan/tugas"));
        }
    }
}
