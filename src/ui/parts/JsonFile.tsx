// A button that takes a file of the person's own, and gives its text.

interface JsonFileProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly onText: (text: string) => void | Promise<void>;
}

export function JsonFile({ label, className, onText }: JsonFileProps) {
  return (
    <label className={className}>
      <input
        type="file"
        accept="application/json,.json"
        className="sr-only"
        onChange={async ({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) await onText(await file.text());
          // The same file may be chosen again.
          input.value = '';
        }}
      />
      {label}
    </label>
  );
}
