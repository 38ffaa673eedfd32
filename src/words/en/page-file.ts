// The words of index.html that no script says: they stand there before the first one runs, or where none can run.

export const pageFileMessages = {
  'app.opening': 'Fetching the page; the body comes next.',
  'app.fetching': 'How much of the page has arrived',
  'app.late':
    'If nothing more appears, a file of the page did not arrive: load the page again. In an emergency do not wait for it: call 112, 999 or 911.',
  'app.anew': 'Load the page anew',
  'app.needsScript':
    'The atlas needs JavaScript, and this browser has it switched off for this page. Switch it on and load the page again; nothing you do here leaves this device.',
  'app.needsScript.table': 'Every point, where it lies and where its pain is felt, as a table',
  'app.needsScript.doctor':
    'Call an ambulance for chest pain or pressure; for sudden short breath; for the worst headache of your life; for sudden weakness or numbness; for trouble with speech or sight; for loss of control over bladder or bowel.',
  'app.asFile':
    'This page was opened as a file, and browsers do not run it from there. Open it from a web address. On this computer: go to the folder of this file in a terminal, type “npx vite preview --outDir .”, and open the address that it prints.',
  'app.inSandbox':
    'The page around this frame does not let the atlas run. Its frame needs sandbox="allow-scripts allow-same-origin", or no sandbox.',
} as const;
