package id.mandala.overlap.inventory;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of applications: looks at all of it first, then writes all of it or nothing. */
@Service
@Transactional(noRollbackFor = FileRefused.class) // nothing is written before the whole file is found right
class ImportApplications {

    private final Applications applications;
    private final OwnerAgencies owners;
    private final InitiativeCalled called;
    private final Today today;
    private final AuditTrail trail;

    ImportApplications(
            Applications applications, OwnerAgencies owners, InitiativeCalled called, Today today, AuditTrail trail) {
        this.applications = applications;
        this.owners = owners;
        this.called = called;
        this.today = today;
        this.trail = trail;
    }

    void require(RegionCode region) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
    }

    ApplicationColumns columns(RegionCode region) {
        return new ApplicationColumns(owners.in(region), called.in(region), today.date());
    }

    /** @throws FileRefused with every fault */
    ApplicationImport check(RegionCode region, TableFile file) {
        require(region);
        return check(region, file, applications.all(region));
    }

    /** @throws StaleVersion where somebody wrote the same application since it was read */
    ApplicationImport take(RegionCode region, TableFile file) {
        require(region);
        var wanted = check(region, file, applications.holdAll(region));
        applications.add(wanted.added());
        if (!applications.change(wanted.changed())) {
            throw new StaleVersion();
        }
        if (!wanted.isEmpty()) {
            trail.record(
                    region,
                    "overlap.applications-imported",
                    wanted.file(),
                    Map.of(
                            "added",
                            wanted.added().size(),
                            "changed",
                            wanted.changed().size()));
        }
        return wanted;
    }

    private ApplicationImport check(RegionCode region, TableFile file, List<Application> present) {
        var agencies = owners.in(region);
        var columns = new ApplicationColumns(agencies, called.in(region), today.date());
        return new ApplicationCheck(region, columns, agencies, present).check(file.table(columns.all()));
    }
}
