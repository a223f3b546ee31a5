/** All files of tests beside this one; the bundler writes this module. */
declare module 'deal-terms:tests' {}

/** Mocha's build for browsers: it puts `mocha` and `Mocha` among the globals. */
declare module 'mocha/mocha.js' {}
