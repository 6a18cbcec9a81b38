package id.mandala.masterplan.version;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the file of a legal instrument: replaced until the promulgation, afterwards only added where there is none. */
@Service
@Transactional
class AttachFile {

    private final VersionDesk desk;
    private final VersionFiles files;
    private final AuditTrail trail;

    AttachFile(VersionDesk desk, VersionFiles files, AuditTrail trail) {
        this.desk = desk;
        this.files = files;
        this.trail = trail;
    }

    /** @throws RuleBroken {@code masterplan.version-file-kept} where the promulgated version has its file already */
    void attach(RegionCode region, int number, byte[] content) {
        Actors.current().require(Permission.ADOPT_PLAN, region);
        var version = desk.version(region, number);
        var file = InstrumentFile.of(content);
        if (version.stage() == VersionStage.PROMULGATED && files.find(version).isPresent()) {
            throw new RuleBroken("masterplan.version-file-kept");
        }
        var hash = files.keep(version, file);
        trail.record(
                region,
                "masterplan.version-file",
                version.plan().toString(),
                Map.of("number", number, "kind", file.kind().name(), "sha256", hash));
    }
}
