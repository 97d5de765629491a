package vn.loive.administration;

import java.util.List;
import vn.loive.procedure.Procedure;

/**
 * One version of a service's procedure.
 *
 * @param inForce whether applications are taken under it today
 * @param others the other services on the same route, for which its terms count as well
 * @param terms step by step, in the order of an application's way
 */
public record ProcedureSheet(Procedure procedure, boolean inForce, List<Procedure> others, List<StepTerm> terms) {}
