package vn.loive.administration;

import java.util.List;
import vn.loive.reference.Unit;

/**
 * A unit in a list.
 *
 * @param province the uppermost unit over it
 * @param formerNames what its place was called before, and which places it has taken over
 * @param lacks the steps that nobody there can take
 */
public record UnitLine(Unit unit, Unit province, List<String> formerNames, List<Lack> lacks) {}
