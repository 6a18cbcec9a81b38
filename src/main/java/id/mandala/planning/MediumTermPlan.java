package id.mandala.planning;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.UUID;

/**
 * An RPJMD or RPD of a regency. What stands below its vision is the tree of its nodes.
 *
 * @param demo made up to show the program, but for what {@code source} names as published
 * @param version of the words here
 * @param treeVersion of all that stands below
 */
public record MediumTermPlan(
        RegionCode region, UUID id, Outline outline, boolean demo, String source, int version, int treeVersion) {

    /**
     * What people write of a plan.
     *
     * @param legalBasis the regulation that adopted it; empty while there is none
     */
    public record Outline(PlanKind kind, String title, String legalBasis, PlanYears years, String vision) {

        static final int LONGEST_TITLE = 300;
        static final int LONGEST_BASIS = 300;
        static final int LONGEST_VISION = 2000;

        public Outline {
            title = title.strip();
            legalBasis = legalBasis.strip();
            vision = vision.strip();
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                throw new RuleBroken("planning.title", LONGEST_TITLE);
            }
            if (legalBasis.length() > LONGEST_BASIS) {
                throw new RuleBroken("planning.legal-basis-too-long", LONGEST_BASIS);
            }
            if (vision.length() > LONGEST_VISION) {
                throw new RuleBroken("planning.vision-too-long", LONGEST_VISION);
            }
        }
    }

    public MediumTermPlan {
        if (!region.isRegency()) {
            throw new RuleBroken("planning.regency-only", region.value());
        }
    }

    public PlanYears years() {
        return outline.years();
    }

    /** {@code RPJMD 2021–2026} */
    public String shortName() {
        return outline.kind() + " " + outline.years();
    }

    /** Changes with anything in the plan or below it. */
    public String etag() {
        return "\"" + version + "-" + treeVersion + "\"";
    }

    MediumTermPlan with(Outline changed) {
        return new MediumTermPlan(region, id, changed, demo, source, version, treeVersion);
    }
}
