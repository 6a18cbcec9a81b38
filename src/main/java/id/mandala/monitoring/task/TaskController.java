package id.mandala.monitoring.task;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is to be done next. */
@Controller
class TaskController {

    private static final int MOST = 100;

    private final MonitoredPlans plans;
    private final Tasks tasks;
    private final OpenMonths open;

    TaskController(MonitoredPlans plans, Tasks tasks, OpenMonths open) {
        this.plans = plans;
        this.tasks = tasks;
        this.open = open;
    }

    /** @param names of agencies */
    record TaskPage(Area region, YearMonth month, LocalDate today, List<Task> all, Map<UUID, String> names) {

        /** As many as one can look through; what is due later is left out. */
        public List<Task> listed() {
            return all.stream().limit(MOST).toList();
        }

        public Map<Task.Kind, Integer> counts() {
            var counts = new EnumMap<Task.Kind, Integer>(Task.Kind.class);
            all.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
            return counts;
        }

        public String agency(UUID id) {
            return names.getOrDefault(id, "–");
        }
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/tugas")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        model.addAttribute(
                "page",
                new TaskPage(plans.region(region), open.due(), open.today(), tasks.of(region), plans.names(region)));
        return "monitoring/tasks";
    }
}
