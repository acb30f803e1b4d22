package org.earlybridge.container.probe.web;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;

/** Two amounts below ten that differ by four and are as large as can be: 10 and 6. */
final class Knapsack {

    private Knapsack() {}

    static long best() {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        IntVar more = model.newIntVar(0, 10, "more");
        IntVar less = model.newIntVar(0, 10, "less");
        model.addEquality(LinearExpr.newBuilder().add(more).addTerm(less, -1), 4);
        model.maximize(LinearExpr.newBuilder().add(more).add(less));
        CpSolver solver = new CpSolver();
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("no optimum for two amounts below ten");
        }
        return solver.value(more) + solver.value(less);
    }
}
